export const css = `
:host { all: initial }
.card { position: fixed; inset: auto 16px 16px auto; width: min(380px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto; box-sizing: border-box; padding: 16px; background: #fff; color: #1b1b1b; border: 1px solid #767676; border-radius: 8px; box-shadow: 0 4px 24px #0003; font: 16px/1.4 system-ui, sans-serif; z-index: 9999 }
header, .ends { display: flex; justify-content: space-between }
h2 { margin: 0; font-size: 1.2em }
.close { width: 44px; height: 44px; border: 0; background: none; font-size: 1.5em; cursor: pointer }
fieldset { margin: 12px 0; padding: 0; border: 0 }
legend, .text { margin-bottom: 6px; padding: 0; font-weight: 600 }
.points { display: flex; gap: 6px }
.points label { position: relative; flex: 1 }
.points input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
.points span { display: block; padding: 10px 0; border: 1px solid #767676; border-radius: 6px; text-align: center }
.points input:checked + span { background: #005a9c; color: #fff; border-color: #005a9c }
.ends { color: #555; font-size: .85em }
.text { display: block }
textarea { display: block; width: 100%; box-sizing: border-box; margin: 6px 0 12px; padding: 8px; border: 1px solid #767676; border-radius: 6px; font: inherit }
.send { padding: 12px 20px; border: 0; border-radius: 6px; background: #005a9c; color: #fff; font: inherit; font-weight: 600; cursor: pointer }
.points input:focus-visible + span, button:focus-visible, textarea:focus-visible { outline: 3px solid #f5a300; outline-offset: 2px }
`;

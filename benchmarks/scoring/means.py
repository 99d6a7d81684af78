# The same means, standard deviations, paired t and alpha as wellmet score, with pandas.
import sys
import pandas as pd

data = pd.read_csv(sys.argv[1], na_values=["na"])
items = [name[: -len(".expectation")] for name in data.columns if name.endswith(".expectation")]
for item in items:
    pair = data[[f"{item}.expectation", f"{item}.experience"]].dropna()
    gap = pair.iloc[:, 1] - pair.iloc[:, 0]
    t = gap.mean() / (gap.std() / len(gap) ** 0.5)
    print(item, len(gap), pair.mean().tolist(), pair.std().tolist(), gap.mean(), gap.std(), t)
for dimension in sorted({item.rsplit("-", 1)[0] for item in items}):
    for side in ("expectation", "experience"):
        rows = data[[f"{item}.{side}" for item in items if item.rsplit("-", 1)[0] == dimension]].dropna()
        k = rows.shape[1]
        print(dimension, side, k / (k - 1) * (1 - rows.var().sum() / rows.sum(axis=1).var()))

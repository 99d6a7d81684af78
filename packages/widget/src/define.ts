// Importing this file registers <wellmet-survey>.
import { define } from './index.ts';

define();

# The same means, standard deviations and paired t as wellmet score, with pandas.
import sys
import pandas as pd

data = pd.read_csv(sys.argv[1], na_values=["na"])
items = [name[: -len(".expectation")] for name in data.columns if name.endswith(".expectation")]
for item in items:
    pair = data[[f"{item}.expectation", f"{item}.experience"]].dropna()
    gap = pair.iloc[:, 1] - pair.iloc[:, 0]
    t = gap.mean() / (gap.std() / len(gap) ** 0.5)
    print(item, len(gap), pair.mean().tolist(), pair.std().tolist(), gap.mean(), gap.std(), t)

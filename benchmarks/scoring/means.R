# The same means, standard deviations, paired t and alpha as wellmet score, with R.
data <- read.csv(commandArgs(TRUE)[1], na.strings = "na", colClasses = c("character", rep("integer", 44)), check.names = FALSE)
items <- sub("\\.expectation$", "", grep("\\.expectation$", names(data), value = TRUE))
for (item in items) {
  pair <- na.omit(data[paste0(item, c(".expectation", ".experience"))])
  test <- t.test(pair[[2]], pair[[1]], paired = TRUE)
  cat(item, nrow(pair), colMeans(pair), sapply(pair, sd), sd(pair[[2]] - pair[[1]]), test$statistic, test$p.value, test$conf.int, "\n")
}
for (dimension in unique(sub("-[0-9]+$", "", items))) for (side in c(".expectation", ".experience")) {
  rows <- na.omit(data[paste0(items[sub("-[0-9]+$", "", items) == dimension], side)])
  k <- ncol(rows)
  cat(dimension, side, k / (k - 1) * (1 - sum(sapply(rows, var)) / var(rowSums(rows))), "\n")
}

# One peer's work on columns read from a folder: peer.R TASK FOLDER. Prints the median milliseconds; reading and writing are not timed.
arguments <- commandArgs(trailingOnly = TRUE)
task <- arguments[1]
folder <- arguments[2]
column <- function(name) {
  path <- file.path(folder, paste0(name, ".bin"))
  readBin(path, "double", n = file.size(path) / 8, size = 8)
}
# What the work gave is told by a second function, which is not timed.
measure <- function(work, times, tell = identity) {
  taken <- c()
  for (i in 0:times) {
    taken[i + 1] <- system.time(answer <- work())[["elapsed"]] * 1000
  }
  writeBin(as.double(tell(answer)), file.path(folder, paste0(task, ".bin")))
  cat(median(taken[-1]), "\n")
}
if (task == "spdep") {
  suppressPackageStartupMessages(library(spdep))
  values <- column("cells")
  places <- cbind(rep(1:135, times = 134), rep(1:134, each = 135))
  measure(function() {
    weights <- nb2listw(include.self(dnearneigh(places, 0, 1.5)), style = "B")
    as.numeric(localG(values, weights))
  }, 3)
} else if (task == "dbscan") {
  points <- cbind(column("x"), column("y"))
  measure(function() dbscan::dbscan(points, eps = 15, minPts = 20)$cluster, 3, function(found) {
    core <- which(dbscan::is.corepoint(points, eps = 15, minPts = 20))
    first <- tapply(core, found[core], min)
    told <- ifelse(found == 0, -1, 0)
    told[core] <- first[as.character(found[core])]
    c(max(found), told)
  })
} else if (task == "farrington") {
  suppressPackageStartupMessages(library(surveillance))
  counts <- column("series")
  series <- sts(observed = counts, start = c(2020, 1), frequency = 52)
  control <- list(range = 160:length(counts), b = 3, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, reweight = TRUE, weightsThreshold = 2.58,
    pThresholdTrend = 1, trend = TRUE, thresholdMethod = "nbPlugin", alpha = 0.01, limit54 = c(5, 4), glmWarnings = FALSE, verbose = FALSE)
  measure(function() upperbound(farringtonFlexible(series, control)), 3)
} else {
  stop("spdep|dbscan|farrington")
}

# Usage: Rscript bundle.R PREFIX, in the folder of a bundle. Writes what R makes of it to PREFIX-*.csv; a warning is a fault.
options(warn = 2)
prefix <- commandArgs(trailingOnly = TRUE)[1]
source("read.R")
out <- function(rows, name) {
  connection <- file(paste0(prefix, name), open = "wb")
  cells <- apply(rows, 2, function(cell) paste0("\"", gsub("\"", "\"\"", enc2utf8(cell), fixed = TRUE), "\""))
  writeLines(apply(matrix(cells, ncol = ncol(rows)), 1, paste, collapse = ","), connection, useBytes = TRUE)
  close(connection)
}
rows <- NULL
for (i in seq_along(data)) {
  column <- data[[i]]
  if (is.factor(column)) {
    counts <- tabulate(column, nlevels(column))
    rows <- rbind(rows, cbind(names(data)[i], "level", levels(column), counts))
  } else {
    for (value in sort(unique(column))) {
      rows <- rbind(rows, cbind(names(data)[i], "number", format(value, digits = 15), sum(column == value, na.rm = TRUE)))
    }
  }
  rows <- rbind(rows, cbind(names(data)[i], "empty", "", sum(is.na(column))))
  rows <- rbind(rows, cbind(names(data)[i], "label", attr(column, "label"), "0"))
}
out(rows, "-r.csv")
saved <- suppressWarnings(foreign::read.spss(paste0(prefix, ".sav"), use.value.labels = FALSE, use.missings = FALSE, reencode = FALSE))
labels <- cbind(attr(saved, "variable.labels"))
Encoding(labels) <- "UTF-8"
out(labels, "-labels.csv")

# Base R reads the released results and the sheets of an XLSForm, without a warning.
options(warn = 2)
folders <- commandArgs(trailingOnly = TRUE)
read <- function(file) read.csv(file, na.strings = "", encoding = "UTF-8", check.names = FALSE)
stranger <- function(results) {
  stopifnot(
    identical(results$row, seq_len(nrow(results))),
    all(results$section %in% c("rating", "finding", "theme")),
    is.numeric(results$lowest), is.numeric(results$highest), is.numeric(results$mean), is.numeric(results$part),
    all(results$lowest <= results$highest, na.rm = TRUE),
    all(results$lowest >= results$scale_lowest, na.rm = TRUE), all(results$highest <= results$scale_highest, na.rm = TRUE),
    all(is.na(results$favourable) | results$statement == "majority"),
    !any(grepl("^[=+@-]", results$text)))
}
for (folder in folders[1:2]) {
  results <- read(file.path(folder, "results.csv"))
  stranger(results)
  stopifnot(nrow(results) == 18, sum(results$section == "rating") == 14, results$lowest[5] == 2.5, results$mean[4] == 3.5)
  broken <- results
  broken$lowest[1] <- 9
  stopifnot(inherits(try(stranger(broken), silent = TRUE), "try-error"))
  cat(folder, ": R reads", nrow(results), "rows\n")
}
folder <- folders[3]
survey <- read(list.files(folder, "-survey.csv$", full.names = TRUE))
choices <- read(list.files(folder, "-choices.csv$", full.names = TRUE))
settings <- read(list.files(folder, "-settings.csv$", full.names = TRUE))
lists <- sub("^select_one ", "", grep("^select_one ", survey$type, value = TRUE))
stopifnot(
  identical(names(survey)[1:2], c("type", "name")), identical(names(choices)[1:2], c("list_name", "name")),
  all(lists %in% choices$list_name), !anyDuplicated(na.omit(survey$name)),
  !anyDuplicated(choices[c("list_name", "name")]), nrow(settings) == 1,
  paste0("label::", settings$default_language) %in% names(survey),
  !any(is.na(survey[[3]]) & survey$type != "end_group"))
cat(folder, ": R reads", nrow(survey), "rows of an XLSForm\n")

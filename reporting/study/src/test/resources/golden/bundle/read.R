# Run this in the folder of data.csv. Needs nothing but base R.
data <- read.csv("data.csv", header = TRUE, sep = ",", quote = "\"", dec = ".",
  colClasses = "character", na.strings = character(0), check.names = FALSE,
  strip.white = FALSE, comment.char = "", encoding = "UTF-8", stringsAsFactors = FALSE)
names(data) <- c("grade",
  "age",
  "age_lower",
  "age_upper",
  "listens",
  "theme",
  "hours")

data[[1]][data[[1]] %in% c("")] <- NA
data[[1]] <- factor(data[[1]], levels = c("consultant",
  "manager"), ordered = FALSE)
attr(data[[1]], "label") <- "Grade of the mentee"

data[[2]][data[[2]] %in% c("")] <- NA
data[[2]] <- factor(data[[2]], levels = c("30-39",
  "40-49"), ordered = TRUE)
attr(data[[2]], "label") <- "Age of the mentor"
attr(data[[2]], "unit") <- "years"

data[[3]][data[[3]] %in% c("")] <- NA
data[[3]] <- as.numeric(data[[3]])
attr(data[[3]], "label") <- "Age of the mentor: lower end of the range"
attr(data[[3]], "unit") <- "years"

data[[4]][data[[4]] %in% c("")] <- NA
data[[4]] <- as.numeric(data[[4]])
attr(data[[4]], "label") <- "Age of the mentor: upper end of the range"
attr(data[[4]], "unit") <- "years"

data[[5]][data[[5]] %in% c("",
  "98")] <- NA
data[[5]] <- as.numeric(data[[5]])
attr(data[[5]], "label") <- "How well does your mentee listen?"
attr(data[[5]], "value.labels") <- stats::setNames(c(1, 2, 3, 4, 5), c("never",
  "rarely",
  "sometimes",
  "often",
  "always"))

data[[6]][data[[6]] %in% c("")] <- NA
data[[6]] <- factor(data[[6]], levels = c("time",
  "listening",
  "feedback"), ordered = FALSE)
attr(data[[6]], "label") <- "What was spoken of first"
attr(data[[6]], "value.labels") <- stats::setNames(c("time",
  "listening"), c("time for each other",
  "listening and being heard"))

data[[7]][data[[7]] %in% c("")] <- NA
data[[7]] <- as.numeric(data[[7]])
attr(data[[7]], "label") <- "Time together"
attr(data[[7]], "unit") <- "hours a week"

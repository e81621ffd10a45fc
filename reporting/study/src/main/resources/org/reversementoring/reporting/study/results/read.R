# Reads results.csv into the data frame `results`. Run it in the folder of the file. Needs nothing but base R.
results <- read.csv("results.csv", header = TRUE, sep = ",", quote = "\"", dec = ".",
  colClasses = "character", na.strings = character(0), check.names = FALSE,
  strip.white = FALSE, comment.char = "", encoding = "UTF-8", stringsAsFactors = FALSE)

# Numbers; an empty cell is no number, and the column beside it says why.
for (name in c("estimate", "lower", "upper", "level", "attained_level", "n")) {
  text <- results[[name]]
  text[text == ""] <- NA
  results[[name]] <- as.numeric(text)
}
statuses <- c("shown", "not shown", "not recorded", "not defined", "unbounded", "not made")
for (name in c("estimate_status", "lower_status", "upper_status", "n_status")) {
  stopifnot(results[[name]] %in% statuses)
  results[[name]] <- factor(results[[name]], levels = statuses)
}
results$rank <- factor(results$rank, levels = c("primary", "secondary", "exploratory"))

# A number as text, or the word that stands in its place: never NA, never a blank.
in_words <- function(number, status, digits = 4) {
  words <- as.character(status)
  shown <- words == "shown"
  words[shown] <- vapply(number[shown], format, character(1), digits = digits, scientific = FALSE, trim = TRUE)
  words
}

# A text that Markdown and HTML show as it is: whatever could be markup becomes a numeric entity.
as_text <- function(text) {
  vapply(strsplit(text, "", fixed = TRUE), function(letters) {
    markup <- letters %in% strsplit("!\"#$%&'()*+-./:;<=>?@[\\]^_`{|}~", "", fixed = TRUE)[[1]]
    letters[markup] <- paste0("&#", vapply(letters[markup], utf8ToInt, integer(1)), ";")
    paste(letters, collapse = "")
  }, character(1))
}

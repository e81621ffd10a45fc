# Usage: Rscript exchange-limesurvey.R FILE.txt. Reads a survey structure; a warning is a fault.
options(warn = 2)
path <- commandArgs(trailingOnly = TRUE)[1]
lines <- readLines(path, encoding = "UTF-8")
rows <- read.delim(path, quote = "\"", comment.char = "", colClasses = "character", na.strings = character(), check.names = FALSE,
                   encoding = "UTF-8")
stopifnot(nrow(rows) == length(lines) - 1)
# Each cell is the piece between two tabs.
for (i in seq_len(nrow(rows))) {
  pieces <- strsplit(paste0(lines[i + 1], "\t."), "\t", fixed = TRUE)[[1]]
  stopifnot(identical(enc2utf8(unlist(rows[i, ], use.names = FALSE)), enc2utf8(pieces[-length(pieces)])))
}
blocks <- rows[rows$class %in% c("G", "Q", "A"), ]
frames <- lapply(unique(blocks$language), function(language) {
  blocks[blocks$language == language, c("id", "class", "type/scale", "mandatory")]
})
for (frame in frames) stopifnot(all(frame == frames[[1]]))
cat(nrow(rows), "rows,", length(frames), "blocks")

<?php
// Usage: php exchange-limesurvey.php FILE.txt FILE.json. Reads a survey structure as LimeSurvey's importer does: it guesses the encoding
// from the beginning, takes each kind of line end for one, cuts with fgetcsv and its default escape, takes quotation marks around a cell
// away, and packs the cells into XML. Then it compares what a person reads with the model, and what an export makes of it with the keys
// by which answers are found.
error_reporting(E_ALL);
set_error_handler(function ($number, $message) {
    fault("PHP says: $message");
});

function fault(string $message): void
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

$bytes = file_get_contents($argv[1]);
// One sign more is LimeSurvey's own precaution.
$guess = mb_detect_encoding(substr($bytes, 0, 1000) . 'e', 'UTF-8, UTF-7, ASCII, EUC-JP,SJIS, eucJP-win, SJIS-win, JIS, ISO-2022-JP');
$guess === 'UTF-8' || $guess === 'ASCII' or fault("the encoding looks like $guess");
$text = preg_replace('~\R~u', "\n", $bytes);
$text !== null or fault('the text is not in UTF-8');
$stream = fopen('php://temp', 'r+');
fwrite($stream, $text);
rewind($stream);
$names = array_map('trim', fgetcsv($stream, 0, "\t", '"'));
$rows = [];
while (($cells = fgetcsv($stream, 0, "\t", '"')) !== false) {
    count($cells) === count($names) or fault('row ' . (count($rows) + 2) . ' has ' . count($cells) . ' cells, not ' . count($names));
    foreach ($cells as $i => $cell) {
        if (preg_match('/^".*"$/', $cell)) {
            $cells[$i] = str_replace('""', '"', substr($cell, 1, -1));
        }
        !preg_match('/\{(?! )/', $cells[$i]) or fault('row ' . (count($rows) + 2) . ' has an expression');
    }
    $rows[] = array_combine($names, $cells);
}

$xml = new XMLWriter();
$xml->openMemory();
$xml->startDocument('1.0', 'UTF-8');
$xml->startElement('document');
foreach ($rows as $row) {
    $xml->startElement('row');
    $xml->writeCdata($row['text']);
    $xml->endElement();
}
$xml->endElement();
$back = simplexml_load_string($xml->outputMemory(true), 'SimpleXMLElement', LIBXML_NOERROR | LIBXML_NOWARNING);
$back !== false && count($back->row) === count($rows) or fault('the cells make no XML');

function plain(string $html): string
{
    return html_entity_decode(str_replace('<br />', "\n", $html), ENT_QUOTES, 'UTF-8');
}

// What an export does to texts and labels.
function flat(string $html): string
{
    return html_entity_decode(preg_replace('~\R~u', ' ', strip_tags($html)), ENT_QUOTES, 'UTF-8');
}

function key_of(string $text): string
{
    return str_replace('_', '', preg_replace('/[\s\p{Z}]+/u', '', $text));
}

$expected = json_decode(file_get_contents($argv[2]), true, 512, JSON_THROW_ON_ERROR);
$at = 0;
foreach ($rows as $row) {
    if (!in_array($row['class'], ['G', 'Q', 'A'], true)) {
        continue;
    }
    $must = $expected[$at++] ?? fault('there are more rows than the form has');
    $group = $row['class'] === 'G';
    $html = $row[$group ? 'name' : 'text'];
    $is = [$row['class'], $group ? '' : $row['type/scale'], $group ? '' : $row['name'], plain($html), plain($row['help']), $row['mandatory'], $row['language']];
    $is === [$must['class'], $must['type'], $must['code'], $must['text'], $must['help'], $must['mandatory'], $must['language']]
        or fault("row $at of the form is another");
    foreach ([$html, flat($html), flat(flat($html))] as $written) {
        $key = key_of($written);
        $key === '' || in_array($key, array_map('strval', $must['keys']), true) or fault("an export would write row $at of the form in a way that is not known");
    }
}
$at === count($expected) or fault("there are $at rows, not " . count($expected));
echo "$at rows";

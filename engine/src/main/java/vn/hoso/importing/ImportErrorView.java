package vn.hoso.importing;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell.
 *
 * @param sheet name of the sheet; null in CSV
 * @param row as the spreadsheet counts, the first is 1
 * @param column letter; null where the whole row or file is meant
 * @param heading null where the whole row or file is meant
 * @param value what stands there, shortened; null where nothing does
 * @param message in the asker's language
 */
public record ImportErrorView(
    int number,
    @Nullable String sheet,
    int row,
    @Nullable String column,
    @Nullable String heading,
    @Nullable String value,
    String message) {}

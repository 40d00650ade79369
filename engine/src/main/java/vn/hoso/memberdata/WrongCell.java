package vn.hoso.memberdata;

/**
 * A cell that cannot be read.
 *
 * @param cell as the spreadsheet calls it, for example {@code I12}
 * @param column its heading
 * @param message what is wrong, in the language of whoever asks
 */
public record WrongCell(String cell, String column, String message) {}

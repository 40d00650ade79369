package vn.hoso.procedure;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * What is drafted, signed, numbered and issued once the deciding body has come to an outcome.
 *
 * @param outcome of the deciding step
 * @param document code it has in the dossier: of a required document, or of its own
 * @param symbol tên loại in its number, for example {@code QĐ} in {@code 12-QĐ/TU}
 * @param title what it is called, for example "Quyết định kết nạp đảng viên"
 * @param refusal whether it tells that what was asked for was not granted
 * @param text path of the draft's words inside the folder
 */
public record IssuedPaper(
    String outcome,
    String document,
    String symbol,
    Text title,
    String text,
    boolean refusal,
    String source,
    Confidence confidence) {}

package vn.hoso.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether files of record-only papers may be kept here. Only a document of whoever answers for
 * secrets makes an installation fit; its number is the setting.
 */
@Component
class RecordOnlyFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RecordOnlyFiles.class);

  private final boolean kept;

  /**
   * @param declaration number of the document that declares the installation fit; empty for none
   * @throws IllegalArgumentException where it is not the number of a document
   */
  RecordOnlyFiles(@Value("${hoso.documents.record-only-files-allowed-by:}") String declaration) {
    this.kept = !declaration.isBlank();
    if (kept) {
      var number =
          PaperNumber.of(declaration)
              .filter(parts -> parts.symbol() != null)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "hoso.documents.record-only-files-allowed-by must be the number of a"
                              + " document, like 12-QĐ/TU"));
      LOG.warn(
          "DOCUMENT-020 files of record-only papers are kept, as document {}-{} allows",
          number.number(),
          number.symbol());
    }
  }

  boolean kept() {
    return kept;
  }
}

package vn.hoso.filelook;

import java.util.regex.Pattern;

/** Where somebody who clicks in a document may be led: pages of the web, letters, telephones. */
final class DocxAddress {

  /** What stands beside the document is opened as a program too. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)(?:(?:https?://|mailto:|tel:)[^\\p{Cntrl}]*|about:blank)?(?:#[^\\p{Cntrl}]*)?");

  private DocxAddress() {}

  static void require(String address) {
    if (!HARMLESS.matcher(address.strip()).matches()) {
      throw Refused.because(UnsafeReason.LINK);
    }
  }
}

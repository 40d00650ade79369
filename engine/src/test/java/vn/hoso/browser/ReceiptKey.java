package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Code and secret as they are printed on a receipt. */
record ReceiptKey(String code, String secret) {

  static ReceiptKey of(byte[] receipt) throws IOException {
    try (var pdf = Loader.loadPDF(receipt)) {
      String text = new PDFTextStripper().getText(pdf);
      return new ReceiptKey(
          find("\\d{14}-\\d{6}-\\d{4}", text), find("Mã tra cứu:?\\s*([A-Z2-9 -]{12,})", text));
    }
  }

  /** As the QR code has it. */
  String address() {
    return "/tra-cuu#" + code + "." + secret.replace(" ", "");
  }

  private static String find(String pattern, String text) {
    var match = Pattern.compile(pattern).matcher(text);
    assertThat(match.find()).as(pattern + " in the receipt").isTrue();
    return match.group(match.groupCount()).trim();
  }
}

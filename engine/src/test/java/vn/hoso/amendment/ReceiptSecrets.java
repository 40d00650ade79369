package vn.hoso.amendment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoso.PaperText;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;

/** Reads the secret off paper 01, as whoever holds it does. */
@Component
public class ReceiptSecrets {

  private static final Pattern SECRET = Pattern.compile("Mã tra cứu: (\\S+)");

  private final Documents documents;

  ReceiptSecrets(Documents documents) {
    this.documents = documents;
  }

  public String of(CurrentUser by, UUID dossierId) {
    var receipt =
        documents.list(dossierId).stream()
            .filter(each -> each.requirementCode().equals("01"))
            .reduce((a, b) -> b)
            .orElseThrow();
    try {
      var file = documents.content(by, dossierId, receipt.id()).file();
      var found = SECRET.matcher(PaperText.of(file.getContentAsByteArray()));
      if (!found.find()) {
        throw new AssertionError("paper 01 shows no secret");
      }
      return found.group(1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

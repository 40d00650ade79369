package vn.hoso.filelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class PdfPlacesTest {

  @Test
  void packed_objects_of_an_enciphered_file_are_read_by_their_place() throws IOException {
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"));
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(out);
      byte[] whole = out.toByteArray();
      try (PDDocument read = Loader.loadPDF(whole)) {
        Refused found =
            catchThrowableOfType(Refused.class, () -> PdfPlaces.requireNoActions(whole, read));
        assertThat(found.reason()).isEqualTo(UnsafeReason.SCRIPT);
      }
    }
  }
}

package vn.hoso.filelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPlacesTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void packed_objects_of_an_enciphered_file_are_read_by_their_place(int bits) throws IOException {
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      var link = new PDAnnotationLink();
      link.setAction(new PDActionJavaScript("x"));
      page.getAnnotations().add(link);
      var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      policy.setPreferAES(true);
      pdf.protect(policy);
      pdf.save(out);
      byte[] whole = out.toByteArray();
      try (PDDocument read = Loader.loadPDF(whole)) {
        Refused found =
            catchThrowableOfType(Refused.class, () -> PdfPlaces.requireNoActions(whole, read));
        assertThat(found.reason()).isEqualTo(UnsafeReason.SCRIPT);
      }
    }
  }

  /**
   * Addresses of an enciphered file say nothing as they stand: any of them looks like a harmful
   * one.
   */
  @ParameterizedTest
  @CsvSource({"40, https://dangcongsan.vn/", "128, https://a.vn/", "256, https://a.vn/"})
  void links_of_a_file_whose_password_only_forbids_changes_are_read_in_plain(
      int bits, String address) throws IOException {
    assertThat(linked(bits, address)).isNull();
    assertThat(linked(bits, "file:///c:/a.exe")).isEqualTo(UnsafeReason.LAUNCH);
  }

  private static UnsafeReason linked(int bits, String address) throws IOException {
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      for (int i = 0; i < 60; i++) {
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI(address + i);
        link.setAction(action);
        page.getAnnotations().add(link);
      }
      var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      pdf.protect(policy);
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      byte[] whole = out.toByteArray();
      try (PDDocument read = Loader.loadPDF(whole)) {
        Refused found =
            catchThrowableOfType(Refused.class, () -> PdfPlaces.requireNoActions(whole, read));
        return found == null ? null : found.reason();
      }
    }
  }
}

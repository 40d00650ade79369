package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

@IntegrationTest
class DocumentHttpTest {

  private static final Map<String, String> FIELDS = Map.of("requirementCode", "1-KNĐ");

  @Autowired private TestOrganisation organisation;
  @LocalServerPort private int port;

  private final String papers = "/api/dossiers/" + UUID.randomUUID() + "/documents";
  private HosoClient official;

  @BeforeEach
  void an_official_who_has_nothing_to_do_with_the_dossier() {
    official =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.STANDING_COMMITTEE));
  }

  @Test
  void nobody_reaches_papers_without_signing_in() {
    var anybody = new HosoClient(port);
    String one = papers + "/" + UUID.randomUUID();
    assertThat(
            List.of(
                anybody.get(papers).status(),
                anybody.upload(papers, FIELDS, "a.pdf", Samples.pdf()).status(),
                anybody.get(one + "/file").status(),
                anybody.delete(one).status()))
        .containsOnly(401);
  }

  @Test
  void a_dossier_that_does_not_exist_for_the_official_has_no_papers_for_him() {
    String one = papers + "/" + UUID.randomUUID();
    assertThat(
            List.of(
                official.get(papers),
                official.upload(papers, FIELDS, "a.pdf", Samples.pdf()),
                official.get(one + "/file"),
                official.delete(one)))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404))
        .extracting(Answer::code)
        .containsOnly("DOSSIER-001");
  }

  @Test
  void a_form_without_file_or_requirement_is_refused_with_the_field() {
    assertField(official.upload(papers, Map.of(), "a.pdf", Samples.pdf()), "requirementCode");
    Answer noFile =
        official.postText(
            papers,
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data; name=\"requirementCode\"\r\n\r\n1\r\n--b--\r\n");
    assertField(noFile, "file");
  }

  @Test
  void what_is_sent_twice_in_one_form_is_refused_with_the_field() {
    assertField(form(part("requirementCode"), file("a.pdf"), file("b.pdf")), "file");
    assertField(
        form(part("requirementCode"), part("title"), part("title"), file("a.pdf")), "title");
    assertField(form(part("requirementCode"), part("file"), file("a.pdf")), "file");
  }

  @Test
  void a_date_that_is_none_is_refused_with_the_field() {
    var fields = Map.of("requirementCode", "1-KNĐ", "issuedOn", "31/12/2026");
    assertField(official.upload(papers, fields, "a.pdf", Samples.pdf()), "issuedOn");
  }

  @Test
  void a_body_beyond_what_the_server_reads_is_refused_as_too_large() {
    Answer answer = official.upload(papers, FIELDS, "a.pdf", new byte[27 * 1024 * 1024]);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Content-Type")).contains("problem+json");
  }

  @Test
  void an_id_that_is_none_is_not_found() {
    assertThat(official.get("/api/dossiers/1/documents").status()).isEqualTo(404);
    assertThat(official.get(papers + "/1/file").status()).isEqualTo(404);
  }

  private Answer form(String... parts) {
    return official.postText(
        papers, "multipart/form-data; boundary=b", String.join("", parts) + "--b--\r\n");
  }

  private static String part(String name) {
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n1\r\n".formatted(name);
  }

  private static String file(String name) {
    return """
        --b\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/pdf\r
        \r
        1\r
        """
        .formatted(name);
  }

  private static void assertField(Answer answer, String field) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString("")).isEqualTo(field);
  }
}

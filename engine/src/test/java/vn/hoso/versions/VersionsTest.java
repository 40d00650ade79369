package vn.hoso.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;

@IntegrationTest
class VersionsTest {

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired Procedures procedures;
  @Autowired JdbcClient jdbc;
  private HosoClient system;

  static List<String> shipped() {
    return Folders.shipped().stream().map(ProcedureFolder::slug).toList();
  }

  @BeforeEach
  void signIn() {
    system =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_revision_leaves_as_a_folder_and_comes_back_the_same(String slug) throws IOException {
    JsonNode latest = versions(slug).get(0);
    String path =
        "/api/procedure-versions/" + slug + "/" + latest.path("number").asInt() + "/folder";

    Answer answer = system.get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/zip");
    assertThat(system.get(path).bytes()).as("each time the same").isEqualTo(answer.bytes());
    assertThat(new ProcedureFolder(slug, unpacked(answer.bytes(), slug)).hash())
        .isEqualTo(hash(latest));
    assertThat(
            system
                .upload(
                    "/api/procedure-drafts",
                    Map.of("slug", slug, "reason", "Nhận lại"),
                    slug + ".zip",
                    answer.bytes())
                .code())
        .as("taken in again")
        .isEqualTo("UPLOAD-006");
  }

  @Test
  void revisions_are_listed_with_what_they_govern_and_held_side_by_side() {
    JsonNode list = system.get("/api/procedure-versions/admission").json();
    JsonNode latest = list.at("/versions/0");
    int number = latest.path("number").asInt();

    assertThat(list.path("procedure").asString()).isEqualTo("Kết nạp đảng viên");
    assertThat(list.path("mayExport").asBoolean()).isTrue();
    assertThat(latest.path("openDossiers").asInt()).isEqualTo(governed(latest));
    JsonNode same = compared("admission", number, number).json();
    assertThat(same.path("differences")).isEmpty();
    assertThat(same.path("limits"))
        .isNotEmpty()
        .allMatch(each -> each.path("before").equals(each.path("after")));
    assertThat(compared("admission", number, number + 1).code()).isEqualTo("PROCEDURE-002");
    assertThat(system.get("/api/procedure-versions/none").code()).isEqualTo("PROCEDURE-001");
  }

  private int governed(JsonNode version) {
    return jdbc.sql(
            """
            select count(*) from hoso.dossier d where d.closed_at is null and
              (select a.revision_id from hoso.governing_assignment a
               where a.dossier_id = d.id order by a.seq desc limit 1) = cast(? as uuid)
            """)
        .param(version.path("id").asString())
        .query(Integer.class)
        .single();
  }

  private String hash(JsonNode version) {
    return procedures.revision(java.util.UUID.fromString(version.path("id").asString())).hash();
  }

  private Answer compared(String slug, int from, int to) {
    return system.get("/api/procedure-versions/" + slug + "/comparison?from=" + from + "&to=" + to);
  }

  private List<JsonNode> versions(String slug) {
    return StreamSupport.stream(
            system.get("/api/procedure-versions/" + slug).json().path("versions").spliterator(),
            false)
        .toList();
  }

  private static Map<String, byte[]> unpacked(byte[] archive, String top) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName().substring(top.length() + 1), zip.readAllBytes());
      }
    }
    return files;
  }
}

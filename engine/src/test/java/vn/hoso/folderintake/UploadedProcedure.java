package vn.hoso.folderintake;

import static vn.hoso.folderintake.Folders.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Ids;

/** A procedure of one test, as it is uploaded; forgotten afterwards, since others count them. */
final class UploadedProcedure {

  static final String PATH = "/api/procedure-drafts";

  final String slug = "up-" + Ids.next().toString().substring(24);
  private final JdbcClient jdbc;

  UploadedProcedure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Admission, under a name and a code of its own. */
  ProcedureFolder folder() {
    String code = Folders.admission().files().containsKey("procedure.yml") ? code() : "";
    return with(
        with(
            new ProcedureFolder(slug, new HashMap<>(Folders.admission().files())),
            "process.bpmn",
            "process id=\"admission\"",
            "process id=\"" + slug + "\""),
        "procedure.yml",
        "code: " + code,
        "code: UP." + slug.substring(3, 9).toUpperCase(java.util.Locale.ROOT));
  }

  private static String code() {
    return new String(Folders.admission().files().get("procedure.yml"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("code: "))
        .findFirst()
        .orElseThrow()
        .substring("code: ".length());
  }

  Answer upload(HosoClient client, String fileName, byte[] content) {
    return client.upload(PATH, Map.of("slug", slug, "reason", "Thử tải lên"), fileName, content);
  }

  Answer upload(HosoClient client, ProcedureFolder folder) {
    return upload(client, slug + ".zip", zip(folder.files()));
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  long stored() {
    return jdbc.sql("select count(*) from hoso.procedure_revision where slug = ?")
        .param(slug)
        .query(Long.class)
        .single();
  }

  void forget() {
    String mine = "(select id from hoso.procedure_revision where slug = '" + slug + "')";
    for (String table : List.of("procedure_finding", "procedure_file")) {
      jdbc.sql("delete from hoso." + table + " where revision_id in " + mine).update();
    }
    jdbc.sql("update hoso.procedure_revision set base_id = null where slug = ?")
        .param(slug)
        .update();
    jdbc.sql("delete from hoso.procedure_revision where slug = ?").param(slug).update();
    jdbc.sql("delete from hoso.procedure where slug = ?").param(slug).update();
  }
}

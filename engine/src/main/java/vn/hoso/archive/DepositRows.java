package vn.hoso.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.file.KeptFile;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** Reads and writes the records. */
@Repository
class DepositRows {

  private static final String SELECT = "select * from hoso.archive_deposit where dossier_id = ? ";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DepositRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** What the paper says beyond the view. */
  record Printed(UUID unitId, List<DepositedPaper> papers) {}

  record Signed(String fileName, String sha256, long size) {}

  UUID add(
      CurrentUser by, ArchivePlan plan, DepositRequest said, ArchiveContents contents, Instant at) {
    var id = Ids.next();
    var papers =
        IntStream.range(0, plan.papers().size())
            .mapToObj(i -> DepositedPaper.of(plan.papers().get(i), contents.fates().get(i)))
            .toList();
    jdbc.sql(
            """
            insert into hoso.archive_deposit
              (id, dossier_id, unit_id, number, handed_on, given_by, given_by_title, taken_by, taken_by_title,
               taken_by_unit, note, papers, files, recorded, unreadable, kept_back, checksum, entered_at, entered_by,
               entered_by_name)
            values (:id, :dossier, :unit, :number, :day, :givenBy, :givenByTitle, :takenBy, :takenByTitle,
               :takenByUnit, :note, cast(:papers as jsonb), :files, :recorded, :unreadable, :keptBack, :checksum,
               :at, :by, :byName)
            """)
        .param("id", id)
        .param("dossier", plan.dossierId())
        .param("unit", plan.unitId())
        .param("number", said.number())
        .param("day", said.handedOn())
        .param("givenBy", said.givenBy())
        .param("givenByTitle", said.givenByTitle())
        .param("takenBy", said.takenBy())
        .param("takenByTitle", said.takenByTitle())
        .param("takenByUnit", said.takenByUnit())
        .param("note", said.note())
        .param("papers", json.writeValueAsString(papers))
        .param("files", contents.count(ArchivedPaper.Fate.WHOLE))
        .param("recorded", contents.count(ArchivedPaper.Fate.RECORDED))
        .param("unreadable", contents.unreadable())
        .param("keptBack", plan.keptBack())
        .param("checksum", contents.checksum())
        .param("at", utc(at))
        .param("by", by.officialId())
        .param("byName", by.fullName())
        .update();
    return id;
  }

  List<DepositView> of(UUID dossierId) {
    return jdbc.sql(SELECT + "order by id").param(dossierId).query(DepositRows::view).list();
  }

  Optional<DepositView> find(UUID dossierId, UUID id) {
    return jdbc.sql(SELECT + "and id = ?")
        .params(dossierId, id)
        .query(DepositRows::view)
        .optional();
  }

  Printed printed(UUID id) {
    return jdbc.sql("select unit_id, papers from hoso.archive_deposit where id = ?")
        .param(id)
        .query(
            (row, number) ->
                new Printed(
                    row.getObject("unit_id", UUID.class),
                    List.of(json.readValue(row.getString("papers"), DepositedPaper[].class))))
        .single();
  }

  Optional<Signed> signed(UUID id) {
    return jdbc.sql(
            "select signed_name, signed_sha256, signed_size from hoso.archive_deposit"
                + " where id = ? and signed_name is not null")
        .param(id)
        .query(
            (row, number) ->
                new Signed(
                    row.getString("signed_name"),
                    row.getString("signed_sha256"),
                    row.getLong("signed_size")))
        .optional();
  }

  void keepSigned(UUID id, KeptFile file) {
    jdbc.sql(
            "update hoso.archive_deposit set signed_name = ?, signed_sha256 = ?, signed_size = ?"
                + " where id = ?")
        .params(file.fileName(), file.sha256(), file.size(), id)
        .update();
  }

  void cancel(UUID id, CurrentUser by, String reason, Instant at) {
    jdbc.sql(
            "update hoso.archive_deposit set cancelled_at = ?, cancelled_by_name = ?,"
                + " cancel_reason = ? where id = ?")
        .params(utc(at), by.fullName(), reason, id)
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static DepositView view(ResultSet row, int number) throws SQLException {
    return new DepositView(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getObject("handed_on", LocalDate.class),
        row.getString("given_by"),
        row.getString("given_by_title"),
        row.getString("taken_by"),
        row.getString("taken_by_title"),
        row.getString("taken_by_unit"),
        row.getString("note"),
        row.getInt("files"),
        row.getInt("recorded"),
        row.getInt("unreadable"),
        row.getInt("kept_back"),
        row.getString("checksum"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by_name"),
        row.getString("signed_name"),
        row.getObject("cancelled_at", OffsetDateTime.class) == null
            ? null
            : row.getObject("cancelled_at", OffsetDateTime.class).toInstant(),
        row.getString("cancelled_by_name"),
        row.getString("cancel_reason"));
  }
}

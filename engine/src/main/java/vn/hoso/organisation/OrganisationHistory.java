package vn.hoso.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Page;

/**
 * Who changed what of units, officials and accounts, and when. Lines are added in the transaction
 * of the act and never changed; the database refuses it.
 */
@Service
public class OrganisationHistory {

  private static final int PAGE = 50;
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  OrganisationHistory(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Adds a line.
   *
   * @param unitId null where no unit is concerned
   * @param officialId whom it was done to; null where nobody
   * @param details never a password, a token or what a person's papers say
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(
      UUID byOfficial,
      OrganisationEventKind kind,
      UUID unitId,
      UUID officialId,
      Map<String, String> details) {
    jdbc.sql(
            "insert into organisation_event (id, at, by_official, kind, unit_id, official_id,"
                + " details) values (?, ?, ?, ?, ?, ?, cast(? as jsonb))")
        .params(Ids.next(), Instant.now(clock).atOffset(ZoneOffset.UTC), byOfficial, kind.name())
        .params(unitId, officialId, json.writeValueAsString(details))
        .update();
  }

  /**
   * The lines, newest first.
   *
   * @param unitId only of this unit; null for all
   * @param officialId only of this official; null for all
   * @param before id of the last line of the page before; null for the first page
   */
  @Transactional(readOnly = true)
  public Page<OrganisationEvent> page(UUID unitId, UUID officialId, UUID before) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("unit", unitId);
    parameters.put("official", officialId);
    parameters.put("before", before);
    List<OrganisationEvent> found =
        lines(
            """
            (cast(:unit as uuid) is null or e.unit_id = :unit)
              and (cast(:official as uuid) is null or e.official_id = :official)
              and (cast(:before as uuid) is null or e.id < :before)
            """,
            parameters);
    boolean more = found.size() > PAGE;
    List<OrganisationEvent> shown = more ? found.subList(0, PAGE) : found;
    return new Page<>(shown, more ? shown.get(PAGE - 1).id().toString() : null);
  }

  /** The lines that tell of the end of a unit, newest first. */
  @Transactional(readOnly = true)
  public List<OrganisationEvent> ends(UUID unitId) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("unit", unitId);
    return lines("e.unit_id = :unit and e.kind in ('UNIT_ENDED', 'UNIT_SUCCEEDED')", parameters);
  }

  private List<OrganisationEvent> lines(String where, Map<String, Object> parameters) {
    parameters.put("day", LocalDate.now(clock));
    parameters.put("most", PAGE + 1);
    return jdbc.sql(
            """
            select e.id, e.at, official_name_at(e.by_official, e.at), e.kind, e.unit_id, u.name,
                   e.official_id, official_name_at(e.official_id, e.at), e.details
            from organisation_event e
            left join lateral (select name from unit_on(:day) where id = e.unit_id) u on true
            where %s
            order by e.id desc limit :most
            """
                .formatted(where))
        .params(parameters)
        .query(this::line)
        .list();
  }

  private OrganisationEvent line(ResultSet row, int number) throws SQLException {
    return new OrganisationEvent(
        row.getObject(1, UUID.class),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        OrganisationEventKind.valueOf(row.getString(4)),
        row.getObject(5, UUID.class),
        row.getString(6),
        row.getObject(7, UUID.class),
        row.getString(8),
        json.readValue(row.getString(9), DETAILS));
  }
}

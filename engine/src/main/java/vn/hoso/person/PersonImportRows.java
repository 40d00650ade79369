package vn.hoso.person;

import static vn.hoso.shared.Columns.ids;
import static vn.hoso.shared.Columns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Ids;
import vn.hoso.shared.ImportVerdict;

/** The register by the thousand: one statement for many rows. */
@Repository
class PersonImportRows {

  private static final String RESEMBLING =
      """
      with row as materialized (
        select n, name, vn_fold(name) as fold, year, number
        from unnest(cast(:names as text[]), cast(:years as int[]), cast(:numbers as text[]))
          with ordinality as r(name, year, number, n))
      select row.n, p.*, p.name_fold = row.fold as same_name
      from row join person p on p.name_fold = row.fold and p.birth_year = row.year
      union all
      select row.n, p.*, p.name_fold = row.fold
      from row join person p on p.identity_number = row.number
      where p.name_fold <> row.fold or p.birth_year <> row.year
      """;

  private final JdbcClient jdbc;

  PersonImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For each row everybody of its name and birth year, or with its number. */
  List<List<KnownPerson>> resembling(List<RegisterPersonRequest> rows) {
    List<List<KnownPerson>> found = new ArrayList<>();
    rows.forEach(row -> found.add(new ArrayList<>()));
    jdbc.sql(RESEMBLING)
        .param("names", texts(rows, RegisterPersonRequest::fullName))
        .param("years", numbers(rows, RegisterPersonRequest::birthYear))
        .param("numbers", texts(rows, RegisterPersonRequest::identityNumber))
        .query(
            (ResultSet row) -> {
              found.get(row.getInt("n") - 1).add(person(row));
            });
    return found;
  }

  void insert(List<RegisterPersonRequest> rows, UUID by, Instant at) {
    if (rows.isEmpty()) {
      return;
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("ids", ids(rows, row -> Ids.next()));
    parameters.put("names", texts(rows, RegisterPersonRequest::fullName));
    parameters.put("genders", texts(rows, row -> row.gender().name()));
    parameters.put("years", numbers(rows, RegisterPersonRequest::birthYear));
    parameters.put("months", numbers(rows, RegisterPersonRequest::birthMonth));
    parameters.put("days", numbers(rows, RegisterPersonRequest::birthDay));
    parameters.put("kinds", texts(rows, row -> row.identityKind().name()));
    parameters.put("numbers", texts(rows, RegisterPersonRequest::identityNumber));
    parameters.put("hometowns", texts(rows, RegisterPersonRequest::hometown));
    parameters.put("units", ids(rows, RegisterPersonRequest::homeUnitId));
    parameters.put("at", at.atOffset(ZoneOffset.UTC));
    parameters.put("by", by);
    jdbc.sql(
            """
            insert into person (id, full_name, gender, birth_year, birth_month, birth_day,
              identity_kind, identity_number, hometown, home_unit_id, entered_at, entered_by)
            select r.*, :at, :by from unnest(cast(:ids as uuid[]), cast(:names as text[]),
              cast(:genders as text[]), cast(:years as int[]), cast(:months as int[]),
              cast(:days as int[]), cast(:kinds as text[]), cast(:numbers as text[]),
              cast(:hometowns as text[]), cast(:units as uuid[])) r
            """)
        .params(parameters)
        .update();
  }

  /** Adds what the row knows; what it does not say stays, and so does what says more than it. */
  void complete(PersonMatch match, RegisterPersonRequest row, boolean overwrite) {
    ImportVerdict verdict = match.verdict();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", match.personId());
    parameters.put("name", verdict.writes("fullName", overwrite) ? row.fullName() : null);
    parameters.put("month", row.birthMonth());
    parameters.put("day", row.birthDay());
    parameters.put("hometown", verdict.writes("hometown", overwrite) ? row.hometown() : null);
    parameters.put("unit", row.homeUnitId());
    jdbc.sql(
            """
            update person set full_name = coalesce(cast(:name as text), full_name),
              birth_month = coalesce(birth_month, cast(:month as int)),
              birth_day = coalesce(birth_day, cast(:day as int)),
              hometown = coalesce(cast(:hometown as text), hometown),
              home_unit_id = coalesce(cast(:unit as uuid), home_unit_id)
            where id = :id
            """)
        .params(parameters)
        .update();
  }

  private static Integer[] numbers(
      List<RegisterPersonRequest> rows, Function<RegisterPersonRequest, Integer> of) {
    return rows.stream().map(of).toArray(Integer[]::new);
  }

  private static KnownPerson person(ResultSet row) throws SQLException {
    return new KnownPerson(
        row.getObject("id", UUID.class),
        row.getString("full_name"),
        row.getBoolean("same_name"),
        Gender.valueOf(row.getString("gender")),
        row.getInt("birth_year"),
        row.getObject("birth_month", Integer.class),
        row.getObject("birth_day", Integer.class),
        IdentityKind.valueOf(row.getString("identity_kind")),
        row.getString("identity_number"),
        row.getString("hometown"),
        row.getObject("home_unit_id", UUID.class));
  }
}

package vn.hoso.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the register. Views come without the names of units, which another module knows. */
@Repository
class PersonRows {

  static final int MOST = 20;
  private static final String SELECT = "select p.* from person p where ";
  private static final String ORDER =
      " order by vn_given(p.full_name) collate hoso.vn, p.full_name collate hoso.vn, p.birth_year, p.id limit "
          + (MOST + 1);

  private final JdbcClient jdbc;

  PersonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PersonView> get(UUID personId) {
    return rows(SELECT + "p.id = :id", Map.of("id", personId)).stream().findFirst();
  }

  /** By id; those that are not there are missing. */
  Map<UUID, PersonView> of(Collection<UUID> ids) {
    var found = new HashMap<UUID, PersonView>();
    if (!ids.isEmpty()) {
      rows(SELECT + "p.id in (:ids)", Map.of("ids", Set.copyOf(ids)))
          .forEach(person -> found.put(person.id(), person));
    }
    return found;
  }

  /**
   * Those of exactly that name, whatever its accents, of whose birth date nothing is known that was
   * not given.
   */
  List<PersonView> named(String name, PersonSearch born) {
    Map<String, Object> parameters = new HashMap<>(Map.of("name", name));
    parameters.put("year", born.birthYear());
    parameters.put("month", born.birthMonth());
    parameters.put("day", born.birthDay());
    return rows(
        SELECT
            + """
            p.name_fold = vn_fold(:name) and p.birth_year = :year
              and (p.birth_month is null or p.birth_month = cast(:month as int))
              and (p.birth_day is null or p.birth_day = cast(:day as int))
            """
            + ORDER,
        parameters);
  }

  /** Accents count: "Trần Thi" is not suggested for "Trần Thị". */
  List<PersonView> namesakes(String fullName) {
    return rows(
        SELECT + "p.name_fold = vn_fold(:name) and lower(p.full_name) = lower(:name)" + ORDER,
        Map.of("name", fullName));
  }

  List<PersonView> numbered(String identityNumber, Integer birthYear) {
    Map<String, Object> parameters = new HashMap<>(Map.of("number", identityNumber));
    String sql = SELECT + "p.identity_number = :number";
    return rows(sql + bornIn(birthYear, parameters) + ORDER, parameters);
  }

  /**
   * Who could be the same person: same name and no contradiction in the birth date, or same number.
   */
  List<PersonView> resembling(RegisterPersonRequest request) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("name", request.fullName());
    parameters.put("year", request.birthYear());
    parameters.put("month", request.birthMonth());
    parameters.put("day", request.birthDay());
    parameters.put("number", request.identityNumber());
    return rows(
        SELECT
            + """
            (p.name_fold = vn_fold(:name) and p.birth_year = :year
              and (p.birth_month is null or :month::int is null or p.birth_month = :month::int)
              and (p.birth_day is null or :day::int is null or p.birth_day = :day::int))
            or p.identity_number = :number::varchar
            """
            + ORDER,
        parameters);
  }

  /** How many others have exactly that name, and nothing in their birth date against it. */
  int namesakesBornAlike(UUID personId) {
    return jdbc.sql(
            """
            select count(*) from hoso.person o join hoso.person p on p.id = ?
            where o.id <> p.id and o.name_fold = p.name_fold and lower(o.full_name) = lower(p.full_name)
              and o.birth_year = p.birth_year
              and (o.birth_month is null or p.birth_month is null or o.birth_month = p.birth_month)
              and (o.birth_day is null or p.birth_day is null or o.birth_day = p.birth_day)
            """)
        .param(personId)
        .query(Integer.class)
        .single();
  }

  /** Everybody in the register who is that person, by whatever entry. */
  Set<UUID> selves(UUID personId) {
    return Set.copyOf(
        jdbc.sql("select hoso.same_person(?)").param(personId).query(UUID.class).list());
  }

  /**
   * Whether somebody entered like that could be the person, so that he would stand there twice.
   * Nobody is of another sex, or has two numbers of one kind; whoever writes so of himself is the
   * same all the same where he is kept from his own matter, by his name and birth date.
   */
  boolean couldBe(UUID personId, RegisterPersonRequest request) {
    return jdbc.sql(
            """
            select exists (
              select from hoso.person me where me.id = :me and (
                me.identity_number = cast(:number as text)
                or me.gender = :gender
                  and not (me.identity_kind = cast(:kind as text)
                    and coalesce(me.identity_number <> cast(:number as text), false))
                  and me.name_key = hoso.name_key(:name) and me.birth_year = :year
                  and coalesce(me.birth_month = cast(:month as int), true)
                  and coalesce(me.birth_day = cast(:day as int), true)))
            """)
        .param("me", personId)
        .param("number", request.identityNumber())
        .param("gender", request.gender().name())
        .param("kind", request.identityKind() == null ? null : request.identityKind().name())
        .param("name", request.fullName())
        .param("year", request.birthYear())
        .param("month", request.birthMonth())
        .param("day", request.birthDay())
        .query(Boolean.class)
        .single();
  }

  /** Registrations wait for each other, else two at once would not see each other's person. */
  void lockRegister() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('hoso.person'))::text")
        .query(String.class)
        .optional();
  }

  private static String bornIn(Integer birthYear, Map<String, Object> parameters) {
    if (birthYear == null) {
      return "";
    }
    parameters.put("year", birthYear);
    return " and p.birth_year = :year";
  }

  private List<PersonView> rows(String sql, Map<String, ?> parameters) {
    return jdbc.sql(sql).params(parameters).query(PersonRows::row).list();
  }

  private static PersonView row(ResultSet row, int number) throws SQLException {
    int year = row.getInt("birth_year");
    Integer month = row.getObject("birth_month", Integer.class);
    Integer day = row.getObject("birth_day", Integer.class);
    return new PersonView(
        row.getObject("id", UUID.class),
        row.getString("full_name"),
        Gender.valueOf(row.getString("gender")),
        year,
        month,
        day,
        BirthText.of(year, month, day),
        IdentityKind.valueOf(row.getString("identity_kind")),
        row.getString("identity_number"),
        row.getString("hometown"),
        row.getObject("home_unit_id", UUID.class),
        null,
        false);
  }
}

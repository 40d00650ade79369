package vn.hoso.dossierlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierSight;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Page;

/**
 * What was sent out and had no answer on a day, oldest first: one statement a page, by key. It is
 * reckoned by the days that are kept, so that the list of a quarter reads the same years later.
 */
@Service
public class AwaitedAnswers {

  private static final int MOST = 500;

  private static final String SQL =
      """
      select d.id, d.code, d.about, r.slug, r.name rule, u.unit_name, s.fact_date sent_on,
             a.answered_on, w.said sent_to,
             (select g.revision_id from hoso.governing_assignment g
              where g.dossier_id = d.id order by g.seq desc limit 1) revision_id
      from unnest(cast(:slugs as text[]), cast(:rules as text[]), cast(:sent as text[]),
                  cast(:answered as text[]), cast(:parts as text[]), cast(:keepers as uuid[]),
                  cast(:asked as text[])) r (slug, name, sent, answered, part, keeper, asked)
      join hoso.dossier_unit u on u.unit_id = r.keeper and u.part = r.part and u.held
      join hoso.dossier d on d.id = u.dossier_id and d.procedure_slug = r.slug
      join lateral (select f.fact_date from hoso.dossier_fact f
                    where f.dossier_id = d.id and f.name = r.sent
                    order by f.seq desc limit 1) s on s.fact_date <= :day
      left join lateral (select min(f.fact_date) answered_on from hoso.dossier_fact f
                    where f.dossier_id = d.id and f.name = any (string_to_array(r.answered, ' '))
                      and not exists (select from hoso.dossier_fact l
                           where l.dossier_id = f.dossier_id and l.name = f.name and l.seq > f.seq)) a on true
      left join hoso.dossier_answer w on w.dossier_id = d.id and w.question = r.asked
      where (a.answered_on is null or a.answered_on > :day)
        and (d.closed_at is null or (d.closed_at at time zone :zone)::date > :day)
        and %s
        and (cast(:id as uuid) is null or (s.fact_date, d.id, r.name) > (:after, cast(:id as uuid), :rule))
      order by s.fact_date, d.id, r.name
      limit :limit
      """
          .formatted(DossierSight.WHERE);

  private static final Pattern RULE = Pattern.compile("\\w{1,100}");

  private record Key(LocalDate day, UUID id, String rule) {

    static Key of(String cursor) {
      return Cursors.read(
          cursor,
          3,
          parts -> {
            if (!RULE.matcher(parts.get(2)).matches()) {
              throw DossierListProblem.badCursor();
            }
            return new Key(Cursors.day(parts.get(0)), UUID.fromString(parts.get(1)), parts.get(2));
          });
    }

    static String cursor(AwaitedRow row) {
      return Cursors.of(row.sentOn(), row.dossierId(), row.rule());
    }
  }

  private final JdbcClient jdbc;
  private final DossierSight sight;
  private final SecrecyPolicy secrecy;
  private final Procedures procedures;

  AwaitedAnswers(
      JdbcClient jdbc, DossierSight sight, SecrecyPolicy secrecy, Procedures procedures) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.secrecy = secrecy;
    this.procedures = procedures;
  }

  /**
   * @param rules what he looks for, in which units
   * @param day on which there was no answer
   * @param cursor of the page before; null for the first
   * @param limit 1 to 500
   * @throws DossierListProblem DOSSIER-013 (400) where the cursor is none
   */
  @Transactional(readOnly = true)
  public Page<AwaitedRow> page(
      CurrentUser by, List<AwaitedRule> rules, LocalDate day, @Nullable String cursor, int limit) {
    var after = cursor == null ? null : Key.of(cursor);
    int size = Math.max(1, Math.min(limit, MOST));
    var rows = rows(by, rules, day, after, size + 1);
    boolean more = rows.size() > size;
    var shown = more ? rows.subList(0, size) : rows;
    var next = more ? Key.cursor(shown.get(size - 1)) : null;
    return new Page<>(read(by, rules, shown), next);
  }

  private List<AwaitedRow> rows(
      CurrentUser by, List<AwaitedRule> rules, LocalDate day, @Nullable Key after, int limit) {
    return jdbc.sql(SQL)
        .params(sight.parameters(by))
        .param("slugs", texts(rules, AwaitedRule::slug))
        .param("rules", texts(rules, AwaitedRule::name))
        .param("sent", texts(rules, AwaitedRule::sent))
        .param("answered", texts(rules, rule -> String.join(" ", rule.answered())))
        .param("parts", texts(rules, AwaitedRule::part))
        .param("keepers", rules.stream().map(AwaitedRule::unitId).toArray(UUID[]::new))
        .param("asked", texts(rules, AwaitedRule::asked))
        .param("day", day)
        .param("zone", HosoClock.ZONE.getId())
        .param("after", after == null ? day : after.day())
        .param("id", after == null ? null : after.id())
        .param("rule", after == null ? "" : after.rule())
        .param("limit", limit)
        .query((row, number) -> row(row))
        .list();
  }

  /** Without those whose days are not for him. */
  private List<AwaitedRow> read(CurrentUser by, List<AwaitedRule> rules, List<AwaitedRow> rows) {
    var readers =
        secrecy.readers(
            by,
            rows.stream()
                .filter(row -> procedures.revision(row.revisionId()).procedure().keepsSecrets())
                .map(AwaitedRow::dossierId)
                .toList());
    return rows.stream()
        .filter(
            row ->
                readers.get(row.dossierId()) == null
                    || rules.stream()
                        .filter(rule -> rule.slug().equals(row.slug()))
                        .filter(rule -> rule.name().equals(row.rule()))
                        .allMatch(rule -> readers.get(row.dossierId()).fact(rule.sent())))
        .toList();
  }

  private static String[] texts(List<AwaitedRule> rules, Function<AwaitedRule, String> text) {
    return rules.stream().map(text).toArray(String[]::new);
  }

  private static AwaitedRow row(ResultSet row) throws SQLException {
    return new AwaitedRow(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("slug"),
        row.getString("rule"),
        row.getObject("revision_id", UUID.class),
        row.getString("about"),
        row.getString("unit_name"),
        row.getString("sent_to"),
        row.getObject("sent_on", LocalDate.class),
        row.getObject("answered_on", LocalDate.class));
  }
}

package vn.hoso.bigdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.Rounds;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRegister;
import vn.hoso.dossierlist.RegisterFilter;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxQuery.Sort;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.Notices;
import vn.hoso.meeting.Meetings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonSearch;
import vn.hoso.person.Persons;
import vn.hoso.tracking.TrackedDossiers;
import vn.hoso.unit.UnitDirectory;

/** What an official looks at, at the door of each module. */
@Component
class AskedLists {

  static final String FLOOR = "50 rows by key";
  static final String AGAIN = "50 rows by key, the same again";
  static final String TRACKING = "public tracking";
  static final String FIRST = "inbox, first page";
  static final String DEEP = "inbox, a page deep";
  static final String COUNTERS = "counters";
  static final String SEARCH = "inbox, three words";
  static final String DOSSIERS = "list of dossiers";
  static final String FOUND = "three words in it";
  static final String REGISTER = "register of a month";
  static final String NOTICES = "notices with their number";
  static final String OPENINGS = "what meetings can be made of";
  static final String PERSONS = "a person by name and year";
  static final String UNITS = "units by three words";
  static final List<String> EACH =
      List.of(
          FIRST, DEEP, COUNTERS, SEARCH, DOSSIERS, FOUND, REGISTER, NOTICES, OPENINGS, PERSONS,
          UNITS);

  private static final String SECRET = "ABCDEFGHJKMN";
  private static final String WORDS = "nguyen thi lan";

  private final Inbox inbox;
  private final Notices notices;
  private final DossierLists dossiers;
  private final DossierRegister register;
  private final Meetings meetings;
  private final Persons persons;
  private final UnitDirectory units;
  private final TrackedDossiers tracking;
  private final JdbcClient jdbc;

  AskedLists(
      Inbox inbox,
      Notices notices,
      DossierLists dossiers,
      DossierRegister register,
      Meetings meetings,
      Persons persons,
      UnitDirectory units,
      TrackedDossiers tracking,
      JdbcClient jdbc) {
    this.inbox = inbox;
    this.notices = notices;
    this.dossiers = dossiers;
    this.register = register;
    this.meetings = meetings;
    this.persons = persons;
    this.units = units;
    this.tracking = tracking;
    this.jdbc = jdbc;
  }

  void floor(Rounds rounds) {
    var fifty =
        jdbc.sql("select id from hoso.copied order by md5(id::text) limit 50")
            .query(UUID.class)
            .list()
            .toArray(UUID[]::new);
    rounds.ask(FLOOR, () -> byKey(fifty));
    rounds.ask(AGAIN, () -> byKey(fifty));
    var code =
        jdbc.sql(
                """
                update hoso.dossier set tracking_salt = '\\x00', tracking_hash = sha256('\\x00' || convert_to(?, 'UTF8'))
                where id = (select w.dossier_id from hoso.work_item w join hoso.copied c on c.id = w.dossier_id
                            where w.step_id = 'decideDossier' limit 1) returning code
                """)
            .param(SECRET)
            .query(String.class)
            .single();
    rounds.ask(TRACKING, () -> assertThat(tracking.track(code, SECRET)).isPresent());
  }

  private void byKey(UUID[] ids) {
    assertThat(
            jdbc.sql("select * from hoso.dossier where id = any (:ids)")
                .param("ids", ids)
                .query()
                .listOfRows())
        .hasSize(50);
  }

  void of(BigDataSet.Official official, Rounds rounds) {
    var by = official.user();
    var name = official.name() + ": ";
    rounds.ask(name + FIRST, () -> assertThat(page(by, null, 50).items()).isNotEmpty());
    var deep = deep(by, official.items());
    rounds.ask(name + DEEP, () -> assertThat(page(by, deep, 50).items()).isNotEmpty());
    rounds.ask(name + COUNTERS, () -> inbox.counts(by));
    rounds.ask(name + SEARCH, () -> inbox.search(by, InboxView.TODO, WORDS));
    rounds.ask(name + DOSSIERS, () -> dossiers.list(by, null, false, null, 50));
    rounds.ask(name + FOUND, () -> dossiers.search(by, WORDS, null, 50));
    var month = RegisterFilter.of(BigOriginals.TODAY.minusDays(30), BigOriginals.TODAY);
    rounds.ask(name + REGISTER, () -> register.page(by, month, null, 50));
    rounds.ask(name + NOTICES, () -> notices.page(by, false));
    rounds.ask(name + OPENINGS, () -> meetings.openings(by));
    var person =
        jdbc.sql(
                "select full_name, birth_year from hoso.person where id = (select id from hoso.copied_person limit 1)")
            .query(
                (row, number) ->
                    new PersonSearch(row.getString(1), null, row.getInt(2), null, null))
            .single();
    rounds.ask(name + PERSONS, () -> assertThat(persons.search(by, person).items()).isNotEmpty());
    rounds.ask(name + UNITS, () -> assertThat(units.search("thon trung 7").items()).isNotEmpty());
  }

  /** A thousand rows down, or as many as there are. */
  private String deep(CurrentUser by, long items) {
    String cursor = null;
    for (long left = Math.min(1_000, items - 1); left > 0; left -= 200) {
      cursor = page(by, cursor, (int) Math.min(200, left)).next();
    }
    return cursor;
  }

  private vn.hoso.shared.Page<vn.hoso.inbox.WorkItemView> page(
      CurrentUser by, String cursor, int limit) {
    return inbox.list(by, new InboxQuery(InboxView.TODO, null, null, Sort.DUE, cursor, limit));
  }
}

package vn.hoso.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.folderintake.StoryBooks;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Question;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Makes the demo dossiers the folders tell of, each through the doors with the clock moved to its
 * days. A start that was cut off goes on with the first story that is not there yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "hoso.demo.stories", matchIfMissing = true)
@Order(DemoOrganisation.ORDER + 20)
class DemoDossiers implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoDossiers.class);
  private static final int PAGE = 200;

  private final StoryBooks books;
  private final Procedures procedures;
  private final HosoClock clock;
  private final DemoPlaces places;
  private final DemoPlayer player;
  private final DossierLists lists;
  private final Officials officials;
  private final Positions positions;
  private final Units units;

  /** Of these folders alone, for a quick start; of all where none is named. */
  private final Set<String> only;

  DemoDossiers(
      StoryBooks books,
      Procedures procedures,
      HosoClock clock,
      DemoPlaces places,
      DemoPlayer player,
      DossierLists lists,
      Officials officials,
      Positions positions,
      Units units,
      @Value("${hoso.demo.stories:}") Set<String> only) {
    this.books = books;
    this.procedures = procedures;
    this.clock = clock;
    this.places = places;
    this.player = player;
    this.lists = lists;
    this.officials = officials;
    this.positions = positions;
    this.units = units;
    this.only = only;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    LocalDate today = LocalDate.now(clock);
    var people = new DemoPeople(DemoRows.of("persons.txt"));
    try {
      books.all().stream()
          .filter(book -> only.isEmpty() || only.contains(book.slug()))
          .forEach(book -> told(book, people, today));
    } finally {
      clock.reset();
    }
  }

  /** What a folder beside the jar tells wrong costs it its dossiers, nobody the start. */
  private void told(StoryBook book, DemoPeople people, LocalDate today) {
    try {
      play(book, people, today);
    } catch (RuntimeException broken) {
      Object why = broken instanceof Problem problem ? problem.errors() : "";
      log.error("DEMO-001 the stories of {} broke off {}", book.slug(), why, broken);
    }
  }

  private void play(StoryBook book, DemoPeople people, LocalDate today) {
    int there = there(book.slug(), today);
    var stories = book.stories();
    if (there < stories.size()) {
      log.info("Making {} demo dossiers, this takes a moment", stories.size() - there);
    }
    var units = places.units();
    for (int number = 0; number < stories.size(); number++) {
      var story = stories.get(number);
      String[] row = story.list() == null ? people.next(book.slug(), story.home()) : null;
      if (number >= there) {
        var unit = units.get(story.opener() == null ? row[DemoPeople.HOME_CELL] : story.opener());
        var person = row == null ? null : places.person(row[0]);
        player.play(telling(book, number, unit, person, today));
      }
    }
  }

  /** The unit that opens is that one, or the nearest above it that may. */
  private DemoPlayer.Telling telling(
      StoryBook book, int number, UnitView unit, @Nullable UUID personId, LocalDate today) {
    var opening = procedures.current(book.slug(), today).procedure().opening();
    var opener =
        units.ancestors(unit.id()).stream()
            .filter(each -> opening.role(each.kind()).isPresent())
            // From the root down: the last one is the nearest.
            .reduce((above, nearer) -> nearer)
            .orElseThrow();
    var position = positions.of(opener.id(), opening.role(opener.kind()).orElseThrow());
    UUID official = officials.holders(position.id(), today).get(0).id();
    var story = book.stories().get(number);
    return new DemoPlayer.Telling(
        book,
        story,
        number,
        opener.id(),
        official,
        personId,
        answers(opening, story.asked()),
        today);
  }

  /** A key that is no unit's is what a body outside is called. */
  private Map<String, AnswerRequest> answers(Opening opening, Map<String, String> told) {
    var keys = places.units();
    var answers = new HashMap<String, AnswerRequest>();
    told.forEach(
        (question, answer) -> {
          boolean unit = opening.asks(question).filter(Question::unit).isPresent();
          answers.put(
              question,
              !unit
                  ? new AnswerRequest(answer, null)
                  : keys.containsKey(answer)
                      ? new AnswerRequest(keys.get(answer).id().toString(), null)
                      : new AnswerRequest(null, answer));
        });
    return answers;
  }

  /** How many of the procedure there are, as the standing members of the province see them. */
  private int there(String slug, LocalDate today) {
    var reader = places.user("thuongtruc.tinh", today);
    int found = 0;
    String cursor = null;
    do {
      var page = lists.list(reader, null, false, cursor, PAGE);
      found += (int) page.items().stream().filter(row -> row.procedureSlug().equals(slug)).count();
      cursor = page.next();
    } while (cursor != null);
    return found;
  }
}

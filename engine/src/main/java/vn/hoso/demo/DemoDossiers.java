package vn.hoso.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/**
 * Makes the demo dossiers, each through the doors with the clock moved to its days. A start that
 * was cut off goes on with the first story that is not there yet.
 */
@Component
@Profile("demo")
@Order(DemoOrganisation.ORDER + 20)
class DemoDossiers implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoDossiers.class);
  private static final int HOME_CELL = 8;

  private final HosoClock clock;
  private final DemoPlaces places;
  private final DemoPlayer player;
  private final Dossiers dossiers;
  private final Officials officials;
  private final Positions positions;

  DemoDossiers(
      HosoClock clock,
      DemoPlaces places,
      DemoPlayer player,
      Dossiers dossiers,
      Officials officials,
      Positions positions) {
    this.clock = clock;
    this.places = places;
    this.player = player;
    this.dossiers = dossiers;
    this.officials = officials;
    this.positions = positions;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    LocalDate today = LocalDate.now(clock);
    var persons = new ArrayList<>(DemoRows.of("persons.txt"));
    var stories = DemoStories.all();
    int there = there(today);
    if (there >= stories.size()) {
      return;
    }
    log.info("Making {} demo dossiers, this takes a moment", stories.size() - there);
    var cells = places.units();
    try {
      for (int number = 0; number < stories.size(); number++) {
        var story = stories.get(number);
        String[] row = person(persons, story.cell());
        if (number >= there) {
          UnitView cell = cells.get(row[HOME_CELL]);
          var person = places.person(row[0]);
          player.play(story, number, cell.id(), secretary(cell, today), person, today);
        }
      }
    } finally {
      clock.reset();
    }
  }

  /** Takes the next person, of that cell where one is named, out of those not yet spoken of. */
  private static String[] person(List<String[]> unused, String cell) {
    var next =
        unused.stream().filter(row -> cell == null || cell.equals(row[HOME_CELL])).findFirst();
    unused.remove(next.orElseThrow());
    return next.get();
  }

  /** How many there are, as the standing members of the province see them. */
  private int there(LocalDate today) {
    return dossiers
        .list(places.user("thuongtruc.tinh", today), null, false, null, 100)
        .items()
        .size();
  }

  private UUID secretary(UnitView cell, LocalDate today) {
    var position = positions.of(cell.id(), Role.SECRETARY);
    return officials.holders(position.id(), today).get(0).id();
  }
}

package vn.hoso.filelook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Few files are opened at one time, each in a process of its own: what opening them may cost is
 * then the most there is. Nobody waits long for a place, nor for a file that keeps its place: the
 * process is ended with whatever it does, and the place is free at once.
 */
public final class InspectionRoom {

  private static final Logger LOG = LoggerFactory.getLogger(InspectionRoom.class);
  private static final InspectionRoom ONLY =
      new InspectionRoom(Launch.USUAL, 2, Duration.ofSeconds(10), Duration.ofSeconds(30));

  private final Launch launch;
  private final Duration patience;
  private final Duration longest;

  /** Those whose process runs already stand in front. */
  private final BlockingDeque<Place> places = new LinkedBlockingDeque<>();

  /** What one file is opened in; its process is started when it is needed first. */
  private static final class Place {
    private Child child;
  }

  /**
   * @param patience for a place
   * @param longest until a look is given up
   */
  InspectionRoom(Launch launch, int places, Duration patience, Duration longest) {
    this.launch = launch;
    this.patience = patience;
    this.longest = longest;
    for (int i = 0; i < places; i++) {
      this.places.add(new Place());
    }
  }

  /**
   * Looks at a file as nobody's word says it is.
   *
   * @return what there is to say of one that may be taken; mostly nothing
   * @throws Refused where it may not be taken, or could not be looked at to its end
   * @throws NoPlace where nobody could look at it
   */
  public static String look(Look look, Path file) {
    return ONLY.looked(look, file);
  }

  String looked(Look look, Path file) {
    try {
      Place place = places.pollFirst(patience.toNanos(), TimeUnit.NANOSECONDS);
      if (place == null) {
        throw new NoPlace();
      }
      try {
        return looked(place, Answer.question(look, file));
      } finally {
        leave(place);
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new NoPlace();
    }
  }

  private void leave(Place place) {
    if (place.child == null) {
      places.addLast(place);
    } else {
      places.addFirst(place);
    }
  }

  private String looked(Place place, String question) throws InterruptedException {
    boolean answered = false;
    try {
      if (place.child == null || !place.child.fit()) {
        renew(place);
      }
      String answer = place.child.asked(question, longest);
      answered = Answer.sound(answer);
      return answered ? Answer.read(answer) : none(place.child, answer);
    } finally {
      if (!answered && place.child != null) {
        place.child.end();
        place.child = null;
      }
    }
  }

  private void renew(Place place) throws InterruptedException {
    if (place.child != null) {
      place.child.end();
      place.child = null;
    }
    place.child = Child.started(launch);
  }

  private static String none(Child child, String answer) throws InterruptedException {
    if (answer == null) {
      LOG.warn("FILE-005 a file takes too long to open");
      throw Refused.givenUp(UnsafeReason.TOO_SLOW);
    }
    if (!answer.isEmpty()) {
      throw new IllegalStateException("a file could not be looked at: " + Answer.place(answer));
    }
    if (child.toldToEnd()) {
      throw new NoPlace();
    }
    LOG.warn("FILE-001 a file takes more memory to open than there is");
    throw Refused.givenUp(UnsafeReason.TOO_BIG_INSIDE);
  }
}

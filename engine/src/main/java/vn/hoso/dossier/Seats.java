package vn.hoso.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitView;

/** Who plays which part in a dossier; several units may hold one together. */
public final class Seats {

  static final Comparator<SeatPlace> IN_ORDER =
      Comparator.comparing(SeatPlace::part).thenComparingInt(SeatPlace::seq);

  private final Map<SeatPlace, SeatRow> seats;

  /**
   * @param seats of the dossier, which are changed here
   */
  Seats(Map<SeatPlace, SeatRow> seats) {
    this.seats = seats;
  }

  /** All that play or played a part, by name of the part. */
  public List<Seat> all() {
    return seats.keySet().stream().sorted(IN_ORDER).map(this::seat).toList();
  }

  /** Those the dossier lies with, or has lain with. */
  public List<Seat> held() {
    return all().stream().filter(Seat::held).toList();
  }

  /**
   * The unit that plays the part; the first where several do.
   *
   * @throws DossierProblem DOSSIER-012 where the route knows none
   */
  public Seat of(Part part) {
    return asked(part.name()).stream()
        .findFirst()
        .orElseThrow(() -> DossierProblem.noUnitFor(part.label()));
  }

  /** The units that hold the part now, in their order; mostly one, or none. */
  public List<Seat> asked(String part) {
    return places(part).stream().map(this::seat).filter(Seat::asked).toList();
  }

  /**
   * The part as that unit plays or played it; where another took the place of that unit, the part
   * as it is played now.
   */
  public Optional<Seat> find(String part, UUID unitId) {
    var all = places(part).stream().map(this::seat).toList();
    return all.stream()
        .filter(seat -> seat.unitId().equals(unitId))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** As {@link #find(String, UUID)}, of a part that has done a step. */
  public Seat at(String part, UUID unitId) {
    return find(part, unitId).orElseThrow();
  }

  /** The first unit that is this to the dossier, by name of its part. */
  public Optional<Seat> find(PartCapacity capacity) {
    return all().stream().filter(each -> each.capacity() == capacity && each.asked()).findFirst();
  }

  /** One unit plays the part. */
  void put(String part, SeatRow seat) {
    seats.put(new SeatPlace(part, 0), seat);
  }

  /** These units hold the part from now on; those that did before keep what they said. */
  void put(String part, List<SeatRow> now) {
    places(part).forEach(place -> seats.put(place, seats.get(place).asked(false)));
    for (var seat : now) {
      var known =
          places(part).stream()
              .filter(place -> seats.get(place).unitId().equals(seat.unitId()))
              .findFirst();
      if (known.isPresent()) {
        seats.put(known.get(), seats.get(known.get()).asked(true));
      } else {
        seats.put(new SeatPlace(part, places(part).size()), seat);
      }
    }
  }

  /** The dossier now lies with that unit: it keeps sight of it from here on. */
  void heldBy(String part, UUID unitId) {
    places(part).stream()
        .filter(place -> seats.get(place).unitId().equals(unitId))
        .forEach(place -> seats.put(place, seats.get(place).taken()));
  }

  void heldBy(String part) {
    seats.replaceAll((place, seat) -> place.part().equals(part) ? seat.taken() : seat);
  }

  void heldBy(PartCapacity capacity) {
    seats.replaceAll((place, seat) -> seat.capacity() == capacity ? seat.taken() : seat);
  }

  /** The names of the parts that pass from one unit to the other. */
  List<String> succeeded(UUID unitId, UnitView successor) {
    var parts = new ArrayList<String>();
    for (var entry : seats.entrySet()) {
      if (entry.getValue().unitId().equals(unitId)) {
        var part = entry.getKey().part();
        boolean twice = asked(part).stream().anyMatch(seat -> seat.unitId().equals(successor.id()));
        var seat = entry.getValue().succeededBy(successor);
        // A unit holds a part once, however many it stands for: it is not asked twice from now on.
        entry.setValue(twice ? seat.asked(false) : seat);
        parts.add(part);
      }
    }
    return parts;
  }

  private Seat seat(SeatPlace place) {
    return seats.get(place).at(place);
  }

  private List<SeatPlace> places(String part) {
    return seats.keySet().stream()
        .filter(place -> place.part().equals(part))
        .sorted(IN_ORDER)
        .toList();
  }
}

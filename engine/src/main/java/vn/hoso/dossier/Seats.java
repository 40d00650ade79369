package vn.hoso.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.procedure.Part;
import vn.hoso.procedure.PartCapacity;

/** Who plays which part in a dossier; several units may hold one together. */
final class Seats {

  private static final Comparator<SeatPlace> IN_ORDER =
      Comparator.comparing(SeatPlace::part).thenComparingInt(SeatPlace::seq);

  private final Map<SeatPlace, Seat> seats;

  /**
   * @param seats of the dossier, which are changed here
   */
  Seats(Map<SeatPlace, Seat> seats) {
    this.seats = seats;
  }

  /**
   * The unit that plays the part; the first where several do.
   *
   * @throws DossierProblem DOSSIER-012 where the route knows none
   */
  Seat of(Part part) {
    return asked(part.name()).stream()
        .findFirst()
        .orElseThrow(() -> DossierProblem.noUnitFor(part.label()));
  }

  /** The units that hold the part now, in their order; mostly one, or none. */
  List<Seat> asked(String part) {
    return places(part).stream().map(seats::get).filter(Seat::asked).toList();
  }

  /**
   * The part as that unit plays or played it; where another took the place of that unit, the part
   * as it is played now.
   */
  Optional<Seat> find(String part, UUID unitId) {
    var all = places(part).stream().map(seats::get).toList();
    return all.stream()
        .filter(seat -> seat.unitId().equals(unitId))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** As {@link #find(String, UUID)}, of a part that has done a step. */
  Seat at(String part, UUID unitId) {
    return find(part, unitId).orElseThrow();
  }

  /** The first unit that is this to the dossier, by name of its part. */
  Optional<Seat> find(PartCapacity capacity) {
    return seats.entrySet().stream()
        .filter(each -> each.getValue().capacity() == capacity && each.getValue().asked())
        .min(Map.Entry.comparingByKey(IN_ORDER))
        .map(Map.Entry::getValue);
  }

  /** One unit plays the part. */
  void put(String part, Seat seat) {
    seats.put(new SeatPlace(part, 0), seat);
  }

  /** These units hold the part from now on; those that did before keep what they said. */
  void put(String part, List<Seat> now) {
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

  private List<SeatPlace> places(String part) {
    return seats.keySet().stream()
        .filter(place -> place.part().equals(part))
        .sorted(IN_ORDER)
        .toList();
  }
}

package vn.hoso.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DatedDossier;
import vn.hoso.dossier.KnownDossier.Fact;

/** A dossier as {@link OpenDossiers} reads it among many: its rows, in their order. */
final class ReadDossier implements DatedDossier {

  private final UUID id;
  private final String code;
  private final String openerPath;
  private final @Nullable Instant closedAt;
  final List<Governing> governing = new ArrayList<>(1);
  final List<Fact> facts = new ArrayList<>(4);
  final List<ClockEntry> clockEntries = new ArrayList<>(4);
  final List<OpenStep> open = new ArrayList<>(1);
  private final Map<String, List<ClockEntry>> inForce = new HashMap<>();

  ReadDossier(UUID id, String code, String openerPath, @Nullable Instant closedAt) {
    this.id = id;
    this.code = code;
    this.openerPath = openerPath;
    this.closedAt = closedAt;
  }

  /** Path of the unit that opened it. */
  String openerPath() {
    return openerPath;
  }

  List<OpenStep> open() {
    return open;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<Fact> facts() {
    return facts;
  }

  @Override
  public List<ClockEntry> clockEntries() {
    return clockEntries;
  }

  @Override
  public @Nullable Instant closedAt() {
    return closedAt;
  }

  @Override
  public List<Governing> governing() {
    return governing;
  }

  /** Asked again and again, and nothing is added once it is read. */
  @Override
  public List<ClockEntry> inForce(String limitName) {
    return inForce.computeIfAbsent(limitName, name -> ClockEntry.inForce(clockEntries, name));
  }
}

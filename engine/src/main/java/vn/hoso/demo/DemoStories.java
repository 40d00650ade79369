package vn.hoso.demo;

import java.util.ArrayList;
import java.util.List;

/** The sixty demo dossiers: every state admission reaches, the old ladder of authority and the new one. */
final class DemoStories {

  private DemoStories() {}

  /**
   * @param cells keys of cells, in turn; the first ones are those the guides speak of
   */
  static List<DemoStory> all(List<String> cells) {
    var stories = new ArrayList<DemoStory>();
    var cell = new Turn(cells);
    closedUnderOldLadder(stories, cell);
    unusual(stories, cell);
    late(stories, cell);
    onTheirWay(stories, cell);
    return List.copyOf(stories);
  }

  private static void closedUnderOldLadder(List<DemoStory> stories, Turn cell) {
    for (int daysAgo = 300; daysAgo > 190; daysAgo -= 8) {
      stories.add(DemoStory.plain(daysAgo, cell.next()));
    }
  }

  private static void unusual(List<DemoStory> stories, Turn cell) {
    stories.add(DemoStory.plain(180, cell.next()).turn("decideDossier", "refused"));
    stories.add(DemoStory.plain(150, cell.next()).turn("resolveCell", "notProposed"));
    stories.add(DemoStory.plain(140, cell.next()).turn("receiveDossier", "refused"));
    stories.add(DemoStory.plain(130, cell.next()).turn("appraiseDossier", "requestSupplement", "eligible"));
    stories.add(DemoStory.plain(120, cell.next()).turn("appraiseDossier", "notEligible").turn("decideDossier", "refused"));
    stories.add(DemoStory.plain(110, cell.next()).turn("decideDossier", "sendBack", "admitted"));
    stories.add(DemoStory.plain(100, cell.next()).turn("appraiseDossier", "sendBack", "eligible"));
    stories.add(DemoStory.plain(75, cell.next()).restsAt("appraiseDossier").closing("withdraw"));
    stories.add(DemoStory.plain(70, cell.next()).restsAt("decideDossier").closing("stop"));
    for (int daysAgo : new int[] {46, 42, 38}) {
      stories.add(
          DemoStory.plain(daysAgo, cell.next())
              .turn("appraiseDossier", "requestSupplement", "eligible")
              .restsAt("supplyDocuments"));
    }
  }

  private static void late(List<DemoStory> stories, Turn cell) {
    stories.add(DemoStory.plain(125, cell.next()).restsAt("decideDossier"));
    stories.add(DemoStory.plain(95, cell.next()).restsAt("holdCeremony"));
    stories.add(DemoStory.plain(72, cell.next()).restsAt("appraiseDossier"));
    stories.add(DemoStory.plain(60, cell.next()).restsAt("appraiseDossier"));
    stories.add(DemoStory.plain(45, cell.next()).restsAt("receiveDossier"));
    stories.add(DemoStory.plain(64, cell.next()).restsAt("submitDossier"));
  }

  private static void onTheirWay(List<DemoStory> stories, Turn cell) {
    int pace = 70;
    for (int daysAgo = 84; stories.size() < 60; daysAgo -= 3) {
      stories.add(DemoStory.plain(Math.max(daysAgo, 1), cell.next()).pace(pace));
      pace = pace == 130 ? 70 : pace + 15;
    }
  }

  /** Hands out the cells one after the other. */
  private static final class Turn {
    private final List<String> cells;
    private int next;

    private Turn(List<String> cells) {
      this.cells = cells;
    }

    private String next() {
      return cells.get(next++ % cells.size());
    }
  }
}

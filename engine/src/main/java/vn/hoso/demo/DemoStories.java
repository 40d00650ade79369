package vn.hoso.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The sixty demo dossiers: every state admission reaches, the old ladder of authority and the new
 * one.
 */
final class DemoStories {

  private DemoStories() {}

  static List<DemoStory> all() {
    var stories = new ArrayList<DemoStory>();
    onTheDesks(stories);
    closedUnderOldLadder(stories);
    unusual(stories);
    late(stories);
    onTheirWay(stories);
    return List.copyOf(stories);
  }

  /** Work of the officials the guides speak of, due today and in the days to come. */
  private static void onTheDesks(List<DemoStory> stories) {
    stories.add(inAppraisal("sonha.truong", 15));
    stories.add(inAppraisal("anphu.thuong", 14));
    stories.add(inAppraisal("anphu.yte", 12));
    stories.add(inAppraisal("binhminh.ha", 11));
    stories.add(inAppraisal("tanlap.mot", 6));
    stories.add(handedIn("tanlap.hai", 5));
    stories.add(handedIn("hoabinh.cho", 4));
    stories.add(handedIn("songcau.ben", 2));
    stories.add(
        desk(start(18), "sonha.dong")
            .turn("appraiseDossier", "requestSupplement")
            .doneBefore("appraiseDossier", 9, "supplyDocuments"));
    stories.add(desk(start(40), "sonha.dong").doneBefore("returnResult", 20, "holdCeremony"));
    stories.add(desk(start(12), "sonha.dong").doneBefore("prepareDossier", 12, "resolveCell"));
    stories.add(desk(start(18), "sonha.tay").doneBefore("appraiseDossier", 8, "decideDossier"));
    stories.add(desk(start(24), "sonha.tay").doneBefore("decideDossier", 1, "draftPaper"));
    stories.add(desk(start(25), "sonha.truong").doneBefore("draftPaper", 1, "initialPaper"));
    stories.add(desk(start(26), "anphu.yte").doneBefore("initialPaper", 1, "signPaper"));
    stories.add(desk(start(27), "sonha.truong").doneBefore("signPaper", 0, "numberPaper"));
  }

  private static DemoStory inAppraisal(String cell, int workingDays) {
    return desk(start(workingDays), cell)
        .doneBefore("receiveDossier", workingDays, "appraiseDossier");
  }

  private static DemoStory handedIn(String cell, int workingDays) {
    return desk(start(workingDays), cell)
        .doneBefore("submitDossier", workingDays, "receiveDossier");
  }

  /** Calendar days that leave the cell time for its part before those working days. */
  private static int start(int workingDays) {
    return workingDays * 7 / 5 + 18;
  }

  private static DemoStory desk(int daysAgo, String cell) {
    return DemoStory.at(daysAgo, cell).pace(60);
  }

  private static void closedUnderOldLadder(List<DemoStory> stories) {
    for (int daysAgo = 300; daysAgo > 190; daysAgo -= 10) {
      stories.add(DemoStory.plain(daysAgo));
    }
  }

  private static void unusual(List<DemoStory> stories) {
    stories.add(DemoStory.plain(180).turn("decideDossier", "refused"));
    stories.add(DemoStory.plain(150).turn("resolveCell", "notProposed"));
    stories.add(DemoStory.plain(140).turn("receiveDossier", "refused"));
    stories.add(DemoStory.plain(130).turn("appraiseDossier", "requestSupplement", "eligible"));
    stories.add(
        DemoStory.plain(120)
            .turn("appraiseDossier", "notEligible")
            .turn("decideDossier", "refused"));
    stories.add(DemoStory.plain(110).turn("decideDossier", "sendBack", "admitted"));
    stories.add(DemoStory.plain(105).turn("signPaper", "sendBack", "signed"));
    stories.add(DemoStory.plain(100).turn("appraiseDossier", "sendBack", "eligible"));
    stories.add(DemoStory.plain(75).restsAt("appraiseDossier").closing("withdraw"));
    stories.add(DemoStory.plain(70).restsAt("decideDossier").closing("stop"));
    for (int daysAgo : new int[] {46, 42, 38}) {
      stories.add(
          DemoStory.plain(daysAgo)
              .turn("appraiseDossier", "requestSupplement", "eligible")
              .restsAt("supplyDocuments"));
    }
  }

  private static void late(List<DemoStory> stories) {
    stories.add(DemoStory.plain(125).restsAt("decideDossier"));
    stories.add(DemoStory.plain(95).restsAt("holdCeremony"));
    stories.add(DemoStory.plain(72).restsAt("appraiseDossier"));
    stories.add(DemoStory.plain(60).restsAt("appraiseDossier"));
    stories.add(DemoStory.plain(45).restsAt("receiveDossier"));
    stories.add(DemoStory.plain(64).restsAt("submitDossier"));
  }

  private static void onTheirWay(List<DemoStory> stories) {
    int pace = 70;
    for (int daysAgo = 84; stories.size() < 60; daysAgo -= 3) {
      stories.add(DemoStory.plain(Math.max(daysAgo, 1)).pace(pace));
      pace = pace == 130 ? 70 : pace + 15;
    }
  }
}

package vn.hoso.dossierlist;

import java.util.List;
import java.util.UUID;

/**
 * What a procedure sends out and awaits an answer to, for one unit that looks for it.
 *
 * @param slug the procedure
 * @param name of the rule
 * @param sent name of the dated fact that says when it was sent
 * @param answered names of the dated facts that say it was answered
 * @param part name of the part that looks for it
 * @param unitId who holds that part
 * @param asked question whose answer it was sent to; empty where there is none
 */
public record AwaitedRule(
    String slug,
    String name,
    String sent,
    List<String> answered,
    String part,
    UUID unitId,
    String asked) {}

package vn.hoso.dossier;

import java.util.List;

/**
 * The model of the pinned revision and where the dossier stands in it.
 *
 * @param current ids of open steps
 * @param done ids of completed steps, in order of completion, each once
 */
public record DossierDiagram(String xml, List<String> current, List<String> done) {}

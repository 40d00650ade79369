package vn.hoso.casefile;

import java.util.List;

/**
 * The model of the governing revision and where the dossier stands in it.
 *
 * @param current ids of open steps; of the call activity for a step of a shared process
 * @param done ids of completed steps, in order of completion, each once; as above
 */
public record DossierDiagram(String xml, List<String> current, List<String> done) {}

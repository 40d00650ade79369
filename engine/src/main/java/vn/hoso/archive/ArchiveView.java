package vn.hoso.archive;

import java.util.List;

/**
 * What can be handed over of a dossier, and what was.
 *
 * @param folder of the member in the package
 * @param papers how many it lists
 * @param recorded how many of them are only recorded
 * @param keptBack how many more papers of the dossier are not for whoever asks
 * @param deposits oldest first
 */
public record ArchiveView(
    String folder, int papers, int recorded, int keptBack, List<DepositView> deposits) {}

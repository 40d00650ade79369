package vn.hoso.inbox;

import java.util.List;

/**
 * What would come of an outcome; what cannot be told beforehand is null.
 *
 * @param steps that would open; none where the dossier would end
 * @param text the same in one sentence
 * @param consequence what is to be confirmed first, in the asker's language; null for nothing
 * @param paper code of what it prints and may be looked at before; null for none
 */
record NextView(List<NextStepView> steps, String text, String consequence, String paper) {}

package org.reversementoring.core.exchange.sheet;

import java.util.List;
import java.util.Random;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.RandomGuides;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.ItemMeaning;
import org.reversementoring.core.exchange.form.MissingReason;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Rating;

/** What a tool would store of a random interview. */
public final class SheetCells {

    private SheetCells() {}

    /** The cell of an item: a code, or a label of the base language; a mark that is none is blank or a reason. */
    public static String cell(Interview interview, int mentor, FormItem item, boolean labels, Random random) {
        Ballot ballot = interview.ballots().get(mentor);
        if (item.isRespondent()) {
            return ballot.mentor().value();
        }
        if (item.meaning() instanceof ItemMeaning.Open open) {
            return note(interview, mentor, open.topic());
        }
        ItemMeaning.Rating meaning = (ItemMeaning.Rating) item.meaning();
        Rating rating = ballot.ratings().stream()
                .filter(each -> each.topic().equals(meaning.topic()))
                .findFirst()
                .orElseThrow();
        if (rating.mark().isEmpty()) {
            return random.nextBoolean()
                    ? ""
                    : List.of(MissingReason.values()).get(random.nextInt(3)).code();
        }
        FormOption option =
                item.option(FormOption.code(rating.mark().getAsInt())).orElseThrow();
        return labels ? option.label().base() : option.code();
    }

    /** The first mentors wrote a note each. */
    private static String note(Interview interview, int mentor, TopicId topic) {
        List<String> notes = RandomGuides.notes(interview, topic);
        return mentor < notes.size() ? notes.get(mentor) : "";
    }
}

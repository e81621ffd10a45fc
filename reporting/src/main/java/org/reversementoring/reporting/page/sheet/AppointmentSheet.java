package org.reversementoring.reporting.page.sheet;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Appointment;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The mentee's invitation to the meeting: when and where, how it goes, what may be brought, and what to do if the day does not suit.
 *
 * <p>Law: it hangs on the appointment alone. It has no word of the report, which the mentee has not seen yet, and nothing of the roster; the
 * names are the host's.
 */
public final class AppointmentSheet {

    private AppointmentSheet() {}

    /**
     * The sheet.
     *
     * @param view what the mentee may see
     * @param agenda the words of the meeting, of which the minutes are told
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the sheet
     * @throws IllegalArgumentException if no meeting is arranged, or the labels are of another language
     */
    public static Document of(CycleView.ForMentee view, Agenda agenda, Presentation names, Vocabulary words) {
        PageText text = Sheets.text(words, "appointment-sheet");
        Appointment appointment = view.appointment()
                .orElseThrow(() -> new IllegalArgumentException("appointment sheet: a meeting must be arranged"));
        List<List<String>> parts = agenda.parts().stream()
                .map(part -> List.of(
                        text.say("appointment.phase." + part.phase()), text.say("appointment.minutes", part.minutes())))
                .toList();
        return Sheets.sheet(text, names, "appointment.title", Role.MENTEE)
                .addSections(
                        Meetings.when(
                                text,
                                names,
                                Role.NOMINATED_MENTOR,
                                Optional.of(appointment.plan()),
                                appointment.place()),
                        Section.of(
                                "how",
                                text.say("appointment.how"),
                                List.of(
                                        new Block.Table(
                                                text.say("appointment.how.caption", agenda.minutes()),
                                                text.all("appointment.head.part", "appointment.head.time"),
                                                parts),
                                        Sheets.points(text.numbered("appointment.how")))),
                        Section.of(
                                "please",
                                text.say("appointment.please"),
                                List.of(new Block.Note(text.numbered("appointment.please")))),
                        Section.of(
                                "bring",
                                text.say("appointment.bring"),
                                List.of(Sheets.points(text.numbered("appointment.bring")))),
                        Section.of(
                                "change",
                                text.say("appointment.change"),
                                List.of(
                                        Sheets.together(text.numbered("appointment.change")),
                                        new Facts(List.of(Sheets.person(text, names, Role.PROGRAMME_LEAD))))))
                .build();
    }
}

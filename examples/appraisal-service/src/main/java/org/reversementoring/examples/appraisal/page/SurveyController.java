package org.reversementoring.examples.appraisal.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.limesurvey.LimeSurveyResponses;
import org.reversementoring.core.exchange.limesurvey.LimeSurveyStructure;
import org.reversementoring.core.exchange.redcap.RedcapDictionary;
import org.reversementoring.core.exchange.redcap.RedcapRecords;
import org.reversementoring.core.language.Translation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Answers of a survey tool in the place of private links: the custodian takes the form there and brings the answers back. */
@Controller
class SurveyController {

    /** The survey tools of this house. The library knows more. */
    enum Tool {
        LIMESURVEY {
            @Override
            FormFile form(SurveyForm form) {
                return LimeSurveyStructure.of(form);
            }

            @Override
            ImportPlan read(SurveyForm form, MultipartFile file) throws IOException {
                return LimeSurveyResponses.of(form).read("answers", file.getInputStream());
            }
        },
        REDCAP {
            @Override
            FormFile form(SurveyForm form) {
                return RedcapDictionary.of(form);
            }

            @Override
            ImportPlan read(SurveyForm form, MultipartFile file) throws IOException {
                return RedcapRecords.of(form).read("answers", file.getInputStream());
            }
        };

        abstract FormFile form(SurveyForm form);

        abstract ImportPlan read(SurveyForm form, MultipartFile file) throws IOException;
    }

    private final CycleDesk desk;
    private final InterviewDesk interviews;

    SurveyController(CycleDesk desk, InterviewDesk interviews) {
        this.desk = desk;
        this.interviews = interviews;
    }

    private MentoringCycle opened(CycleId id, Principal principal) {
        MentoringCycle cycle = desk.openAs(CycleView.ForCustodian.class, id, principal.getName());
        if (InterviewDesk.roundOf(cycle).filter(BallotRound.INTERVIEW::equals).isEmpty()) {
            throw new NoSuchCycleException();
        }
        return cycle;
    }

    @GetMapping("/cycles/{id}/survey")
    String page(@PathVariable CycleId id, Principal principal, Model model) {
        opened(id, principal);
        return show(id, List.of(), false, model);
    }

    private static String show(CycleId id, List<String> plan, boolean kept, Model model) {
        model.addAttribute("id", id.value());
        model.addAttribute("tools", Tool.values());
        model.addAttribute("plan", plan);
        model.addAttribute("kept", kept);
        return "survey";
    }

    @GetMapping("/cycles/{id}/survey/form")
    ResponseEntity<byte[]> form(@PathVariable CycleId id, @RequestParam Tool tool, Principal principal) {
        FormFile file = tool.form(GuideForm.of(opened(id, principal).guide()).form());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(file.bytes());
    }

    /** Says what each column becomes, and keeps the answers if that is wanted and all of them fit. */
    @PostMapping("/cycles/{id}/survey")
    String read(
            @PathVariable CycleId id,
            @RequestParam Tool tool,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean keep,
            Principal principal,
            Locale language,
            Model model)
            throws IOException {
        ImportPlan plan = tool.read(GuideForm.of(opened(id, principal).guide()).form(), file);
        boolean kept = keep && plan.isReadable();
        if (kept) {
            interviews.keepImported(
                    id,
                    principal.getName(),
                    plan.answers().ballots(),
                    plan.answers().points());
        }
        return show(id, plan.inWords(Translation.of(language)), kept, model);
    }
}

package org.shinchoku.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Answer;
import org.shinchoku.plan.Answers;
import org.shinchoku.plan.Department;
import org.shinchoku.sheet.Said;
import org.shinchoku.sheet.Voice;
import org.shinchoku.text.Fold;

/** The sections whose answers stand in one cell of a sheet that was written here, each with what stands below its name. */
record Voices(Map<Long, Department> departments) {

    /** What each section says, by its id; 0 for everybody's answer. */
    Map<Long, String> answers(Said said, String text) {
        Map<Long, String> answers = new LinkedHashMap<>();
        List<Voice> voices = said.voices();
        if (voices.size() < 2) {
            answers.put(voices.isEmpty() ? 0L : section(voices.get(0).section()), text);
            return answers;
        }
        Map<String, Long> heads = new HashMap<>();
        for (Voice voice : voices) {
            Department section = departments.get(voice.section());
            if (section != null) {
                heads.put(Fold.key(section.name()), section.id());
                heads.put(Fold.key(voice.head().isEmpty() ? section.name() : voice.head()), section.id());
            }
        }
        for (Answer answer : Answers.split(text, name -> heads.containsKey(Fold.key(name)))) {
            long section = heads.getOrDefault(Fold.key(answer.section()), 0L);
            answers.merge(section, answer.text(), (one, more) -> one + "\n" + more);
        }
        return answers;
    }

    private long section(long known) {
        return departments.containsKey(known) ? known : 0;
    }
}

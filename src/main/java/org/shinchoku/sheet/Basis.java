package org.shinchoku.sheet;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.shinchoku.plan.Plan;

/**
 * 骨組み: the plan that the cells of a sheet speak of. In a workbook it is without values, and has nothing but what its cells
 * name: the values are those that stand in the cells.
 */
public record Basis(Plan plan) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** As a text, with what the cells of a sheet name. */
    public String text(Sheet sheet) {
        BasisParts parts = new BasisParts(plan, sheet);
        Bones bones = new Bones(
                plan.head(), parts.levels(), parts.fields(), parts.scales(), parts.departments(), parts.items());
        try {
            return JSON.writeValueAsString(bones);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException where the text is none of {@link #text} */
    public static Basis parse(String text) {
        try {
            return new Basis(JSON.readValue(text, Bones.class).plan());
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

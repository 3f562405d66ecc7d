/**
 * 照会・回答: what was asked of the sections, who has answered, and what comes back beside what stands in the plan.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers; what it shows is worked out in {@code returns}.
 *
 * <p>Begin reading at {@code InquiryWindow}.
 */
package org.shinchoku.ui.inquiry;

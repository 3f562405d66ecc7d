package org.shinchoku.plan;

/** One thing that is written down in a plan: the unit of change, of the journal and of the store. */
public sealed interface Row
        permits Head,
                Level,
                Item,
                Field,
                Scale,
                Value,
                Rating,
                Department,
                Committee,
                Meeting,
                Opinion,
                Reply,
                Inquiry,
                Return,
                Form,
                Reading,
                FormSheet,
                FormLines,
                Schedule {

    Key key();
}

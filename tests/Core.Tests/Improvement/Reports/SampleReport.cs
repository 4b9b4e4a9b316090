using System.Security.Cryptography;
using System.Text;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;

namespace Waymark.Core.Tests.Improvement.Reports;

/// <summary>Two snapshots of an invented plan of the size that areas really have: 6 priorities, 90 actions, long titles, many amber.</summary>
internal static class SampleReport
{
    private static readonly string[] _priorities =
    [
        "Assessments and plans on time, with families told where they stand",
        "Plans that describe the child and are worth having",
        "Health advice and therapies without the long waits",
        "Inclusion in mainstream schools and early years settings",
        "Preparing for adulthood from Year 9 and a clear offer after 16",
        "Leading together: data that partners trust and voices that are heard",
    ];

    private static readonly string[] _leads =
    [
        "Head of SEND", "Principal educational psychologist", "Designated clinical officer", "Designated social care officer", "Inclusion lead, schools",
        "Preparing for adulthood lead", "Parent carer forum chair", "Data and insight manager", "Therapies clinical lead", "Commissioning manager",
    ];

    private static readonly string[] _verbs = ["Agree", "Publish", "Recruit to", "Review", "Put in place", "Bring together", "Re-write", "Test with families", "Train every school in", "Report each month on"];

    private static readonly string[] _objects =
    [
        "a single front door for requests, with a named case officer who telephones the family within five working days and writes down what was said",
        "the advice template used by therapists",
        "a recovery list for plans that are already late, ordered by the risk to the child and looked at every Thursday by the two service managers",
        "the joint commissioning framework for speech and language, occupational therapy and physiotherapy, including who pays for what",
        "a quality audit of twenty plans a month, shared between education, health and care",
        "the graduated approach, in words that a class teacher can use on Monday",
        "annual reviews in Year 9 so that every young person leaves the meeting with one named next step",
        "the dashboard of waiting times",
        "a short guide for families on how decisions are made, co-written with the forum and tested with parents who are new to the system",
    ];

    public static SnapshotContent First { get; } = Make(3, new DateOnly(2026, 10, 2), isLater: false, null);

    public static SnapshotContent Second { get; } = Make(4, new DateOnly(2026, 11, 27), isLater: true, Id(9003));

    public static string HashOf(SnapshotContent content) => SnapshotContent.HashOf(content.ToJson());

    public static BoardReport Report => BoardReport.Build(Second, HashOf(Second), First);

    public static BoardReport FirstReport => BoardReport.Build(First, HashOf(First), null);

    public static Guid Id(int number) => new(MD5Bytes(number));

    private static SnapshotContent Make(int number, DateOnly cutOff, bool isLater, Guid? previous)
    {
        var plan = new FrozenPlan
        {
            PlanId = Id(1),
            AsAt = cutOff.ToDateTime(new TimeOnly(23, 59), DateTimeKind.Utc),
            AreaName = "Larkshire",
            IsDemonstration = true,
            Title = "Larkshire SEND priority action plan 2026 to 2028",
            DateText = "March 2026",
            Scheme =
            [
                new(Id(11), "Red", "The date has gone or will be missed, and there is no agreed way back.", RatingColour.Red, RatingPhase.Late),
                new(Id(12), "Amber", "Started, with a risk to the date; a path back is agreed.", RatingColour.Amber, RatingPhase.AtRisk),
                new(Id(13), "Green", "On track for its date.", RatingColour.Green, RatingPhase.OnTrack),
                new(Id(14), "Blue", "Complete, with evidence seen by the work-stream lead.", RatingColour.Blue, RatingPhase.Done),
            ],
            Priorities = [.. _priorities.Select((title, i) => Priority(i, title, isLater))],
            Actions = [.. Enumerable.Range(0, isLater ? 90 : 88).Where(i => !(isLater && i == 40)).Select(i => Action(i, cutOff, isLater))],
            Removed = isLater ? [new FrozenRemoval(Id(1040), "3.11", Title(40), new DateOnly(2026, 11, 3), "Merged with 3.2 by agreement of the health work stream.")] : [],
        };
        return new SnapshotContent
        {
            Cycle = new BoardCycle
            {
                Number = number,
                BoardId = Id(2),
                BoardName = "SEND Partnership Board",
                UpdateCutOff = cutOff,
                DataCutOff = cutOff,
                PapersIssued = cutOff.AddDays(4),
                Meeting = cutOff.AddDays(11),
                TakenAt = cutOff.ToDateTime(new TimeOnly(17, 5), DateTimeKind.Utc),
                TakenBy = "Programme manager",
                PreviousSnapshotId = previous,
            },
            Plan = plan,
        };
    }

    private static FrozenPriority Priority(int i, string title, bool isLater) => new()
    {
        Id = Id(100 + i),
        Ref = $"{i + 1}",
        Title = title,
        Owners = [_leads[i]],
        RatingId = isLater && i == 5 ? Id(13) : Id((i + (isLater && i < 3 ? 1 : 0)) switch { 0 => 11, 1 => 12, 2 => 12, 3 => 11, _ => 12 }),
        Sentence = isLater switch
        {
            true when i == 3 => null,
            true => $"{(i % 2 == 0 ? "We have turned the corner on new requests, but the families who were already waiting have not felt it yet" : "Progress is real and uneven; two posts are still vacant and that is what holds the spring date back")}, month {i + 7}.",
            false => $"Foundations are in place and the hard part starts now, as said in month {i + 5}.",
        },
        JudgedBy = isLater && i == 3 ? null : "Director of Children’s Services",
        JudgedOn = isLater && i == 3 ? null : isLater ? new DateOnly(2026, 11, 25) : new DateOnly(2026, 9, 30),
    };

    private static string Title(int i) => $"{_verbs[i % _verbs.Length]} {_objects[i % _objects.Length]}";

    private static FrozenAction Action(int i, DateOnly cutOff, bool isLater)
    {
        var first = new DateOnly(2026, 6, 30).AddDays(i * 17 % 420);
        var moved = i % 6 == 0 ? (isLater ? 2 : 1) : i % 11 == 0 ? 1 : 0;
        var rating = (i * 7 % 10) switch { 0 => 11, 1 or 2 or 3 or 4 => 12, 5 or 6 or 7 => 13, 8 => 14, _ => 0 };
        if (isLater && i % 13 == 0)
        {
            rating = rating switch { 11 => 12, 12 => 13, 13 => 14, 14 => 13, _ => 12 };
        }

        var due = first.AddDays(moved * 61);
        var author = _leads[i % _leads.Length];
        var isSilent = isLater && i % 9 == 4;
        return new FrozenAction
        {
            Id = Id(1000 + i),
            PriorityId = Id(100 + (i / 15)),
            Ref = $"{(i / 15) + 1}.{(i % 15) + 1}",
            Title = Title(i),
            Leads = i % 14 == 3 ? [author, _leads[(i + 3) % _leads.Length]] : [author],
            Accountable = ["Director of Children’s Services"],
            Deliverers = [],
            UpdateAuthor = author,
            WorkStream = "Work stream " + ((i / 15) + 1),
            SuccessCriteria = "Nine in ten families say that they know who to call.",
            Resources = "Within existing budgets",
            DueText = due.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
            DueBy = i % 23 == 7 ? null : due,
            FirstDueBy = i % 23 == 7 ? null : first,
            Slips = moved,
            RatingId = rating == 0 ? null : Id(rating),
            WaitingOn = i % 31 == 5 ? "The integrated care board’s decision on the therapies contract" : null,
            Update = i % 17 == 16 ? null : Update(i, cutOff, isLater && !isSilent, author),
            UpdatesSinceLast = isSilent || i % 17 == 16 ? 0 : 1,
            UnagreedOn = i % 19 == 2 ? cutOff.AddDays(-1) : null,
        };
    }

    private static FrozenUpdate Update(int i, DateOnly cutOff, bool isLater, string author) => new()
    {
        Id = Id((isLater ? 5000 : 3000) + i),
        On = isLater ? cutOff.AddDays(-(i % 12) - 1) : new DateOnly(2026, 9, 25),
        By = author,
        AgreedBy = "Work-stream lead",
        NoChange = i % 8 == 6,
        SinceLast = i % 8 == 6
            ? $"The post is still vacant and interviews are set for week {i % 9}."
            : $"In week {i}, {3 + (i % 5)} of {9 + (i % 4)} teams had the new way of working in place. {(i % 3 == 0 ? "Two schools asked for it to be explained again, and we went back to both; the notes are with the work stream. A further session is booked with the primary heads, who told us that the form was too long, and we have cut it from eleven pages to four." : "")}".Trim(),
        NextMilestone = i % 2 == 0 ? $"Sign-off of stage {i % 4} by the steering group" : null,
        NextMilestoneOn = i % 2 == 0 ? cutOff.AddDays(21 + i) : null,
        ChangedForChildren = (i % 10) switch
        {
            1 => "Nothing yet",
            4 when i < 80 => $"{6 + i} children who had waited since the spring now have a therapist’s name and a first date.",
            _ => null,
        },
        HelpKind = i is 3 or 33 or 64 ? HelpKind.Decision : i % 29 == 11 ? HelpKind.Help : HelpKind.None,
        HelpWanted = i switch
        {
            3 => "Agree that the council carries the cost of two agency psychologists until March, from the recovery fund.",
            33 => "Decide which partner employs the neurodevelopmental pathway co-ordinator.",
            64 => "Agree the travel policy for young people over 16 before consultation opens on 4 January.",
            _ when i % 29 == 11 => "Board members to raise the vacancies with their own recruitment teams.",
            _ => null,
        },
        Direction = Direction.Same,
        PathBackWhat = i % 2 == 1 ? $"Overtime on Saturdays for the backlog of {20 + i} and a weekly call with the two slowest advice givers" : null,
        PathBackWho = i % 2 == 1 ? author : null,
        PathBackBy = i % 2 == 1 ? cutOff.AddDays(40) : null,
        NewDueBy = i % 6 == 0 ? new DateOnly(2026, 6, 30).AddDays(i * 17 % 420).AddDays((isLater ? 2 : 1) * 61) : null,
        NewDueReason = i % 6 == 0 ? "The contract could not be let before the new financial year." : null,
    };

    private static byte[] MD5Bytes(int number) => SHA256.HashData(Encoding.UTF8.GetBytes($"sample {number}"))[..16];
}

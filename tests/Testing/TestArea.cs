using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;
using Waymark.PlanReader;

namespace Waymark.Testing;

/// <summary>
/// An invented area with one person for each role, two work streams and a live plan of two priorities and six
/// actions: the ground most tests stand on. Names and words are made up.
/// </summary>
public sealed class TestArea
{
    private readonly UkClock _clock;
    private readonly Dictionary<SeatRole, Seat> _seats = [];

    private TestArea(UkClock clock)
    {
        _clock = clock;
    }

    public Area Area { get; private set; } = null!;
    public Organisation Council { get; private set; } = null!;
    public Group Board { get; private set; } = null!;
    public Group FirstStream { get; private set; } = null!;
    public Group SecondStream { get; private set; } = null!;
    public ImprovementPlan Plan { get; private set; } = null!;

    /// <summary>Red, Amber, Green and Blue, in that order.</summary>
    public IReadOnlyList<RatingState> Scheme => Plan.RatingStates;

    /// <summary>1.1, 1.2, 1.3, 2.1, 2.2 and 2.3. Those of priority 1 belong to the first work stream and are the action lead's.</summary>
    public IReadOnlyList<ImprovementAction> Actions => Plan.Actions;

    public Seat SeatOf(SeatRole role) => _seats[role];

    /// <summary>The person in that role, as they would be loaded on a request. The work-stream lead leads the first stream.</summary>
    public Actor Actor(SeatRole role)
    {
        var seat = _seats[role];
        return new Actor(seat.PersonId, NameOf(role), [new HeldSeat(seat.SeatId, Area.AreaId, Area.Name, role, seat.Post, seat.GroupId)]);
    }

    public static string NameOf(SeatRole role) => $"Test {role}";

    public static async Task<TestArea> AddAsync(AppDb db, UkClock clock, Recorder recorder, string name = "Testshire", CancellationToken ct = default)
    {
        var made = new TestArea(clock);
        made.AddPeople(db, name);
        made.AddPlan(db);
        recorder.Record(Waymark.Core.Identity.Actor.System, made.Area.AreaId, new PlanWentLive(made.Plan.Title, "test.docx", 2, 6), [Subject.Plan(made.Plan.ImprovementPlanId)]);
        await db.SaveChangesAsync(ct);
        return made;
    }

    private void AddPeople(AppDb db, string name)
    {
        Area = new Area { AreaId = _clock.NewId(), Name = name, AddedAt = _clock.UtcNow };
        Council = new Organisation { OrganisationId = _clock.NewId(), AreaId = Area.AreaId, Name = name + " Council", Kind = OrganisationKind.Council };
        Board = NewGroup(GroupKind.Board, "Partnership Board");
        FirstStream = NewGroup(GroupKind.WorkStream, "Timeliness");
        SecondStream = NewGroup(GroupKind.WorkStream, "Quality");
        db.AddRange(Area, new HistoryHead { AreaId = Area.AreaId }, Council, Board, FirstStream, SecondStream);
        foreach (var role in Enum.GetValues<SeatRole>())
        {
            var email = $"{role}@{name}.example".ToLowerInvariant();
            var person = new Person
            {
                Id = _clock.NewId(),
                Name = NameOf(role),
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                Email = email,
                NormalizedEmail = email.ToUpperInvariant(),
                SecurityStamp = _clock.NewId().ToString(),
            };
            var seat = new Seat
            {
                SeatId = _clock.NewId(),
                AreaId = Area.AreaId,
                OrganisationId = Council.OrganisationId,
                Post = $"{role} post",
                Role = role,
                GroupId = role == SeatRole.WorkStreamLead ? FirstStream.GroupId : null,
                PersonId = person.Id,
            };
            _seats[role] = seat;
            db.AddRange(person, seat);
        }
    }

    private void AddPlan(AppDb db)
    {
        var file = new StoredFile
        {
            StoredFileId = _clock.NewId(),
            AreaId = Area.AreaId,
            Name = "test.docx",
            ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Length = 1,
            Sha256 = new string('0', 64),
            StoredAt = _clock.UtcNow,
            StoredBy = null,
        };
        Plan = new ImprovementPlan
        {
            ImprovementPlanId = _clock.NewId(),
            AreaId = Area.AreaId,
            Title = "Test priority action plan",
            ProgrammeManagerSeatId = _seats[SeatRole.ProgrammeManager].SeatId,
            OriginalFileId = file.StoredFileId,
            WentLiveAt = _clock.UtcNow,
            Columns = ["Ref", "Action", "Lead", "Due", "Success measures", "RAG"],
        };
        AddState(RatingColour.Red, RatingPhase.Late, "Not started or far behind");
        AddState(RatingColour.Amber, RatingPhase.AtRisk, "Started, at risk of missing its date");
        AddState(RatingColour.Green, RatingPhase.OnTrack, "On track for its date");
        AddState(RatingColour.Blue, RatingPhase.Done, "Complete, with evidence");
        for (var number = 1; number <= 2; number++)
        {
            var priority = new Priority
            {
                PriorityId = _clock.NewId(),
                ImprovementPlanId = Plan.ImprovementPlanId,
                Order = number,
                Ref = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Title = number == 1 ? "Assessments on time" : "Plans worth having",
            };
            Plan.Priorities.Add(priority);
            for (var step = 1; step <= 3; step++)
            {
                AddAction(priority, number, step);
            }
        }

        db.AddRange(file, Plan);
    }

    private void AddState(RatingColour colour, RatingPhase phase, string meaning) => Plan.RatingStates.Add(new RatingState
    {
        RatingStateId = _clock.NewId(),
        ImprovementPlanId = Plan.ImprovementPlanId,
        Order = Plan.RatingStates.Count + 1,
        Name = colour.ToString(),
        Meaning = meaning,
        Colour = colour,
        Phase = phase,
    });

    private void AddAction(Priority priority, int number, int step)
    {
        var due = _clock.Today.AddDays(30 * step);
        var action = new ImprovementAction
        {
            ImprovementActionId = _clock.NewId(),
            AreaId = Area.AreaId,
            ImprovementPlanId = Plan.ImprovementPlanId,
            PriorityId = priority.PriorityId,
            Ref = $"{number}.{step}",
            Order = Plan.Actions.Count + 1,
            Title = $"Do the thing numbered {number}.{step}",
            SuccessCriteria = "It is seen to be done",
            DueText = due.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")),
            DueDates = [new PlanDate(due.ToString("O", System.Globalization.CultureInfo.InvariantCulture), due, due, DatePrecision.Day)],
            DueBy = due,
            FirstDueBy = due,
            UpdateAuthorSeatId = _seats[number == 1 ? SeatRole.ActionLead : SeatRole.ProgrammeManager].SeatId,
            GroupId = number == 1 ? FirstStream.GroupId : SecondStream.GroupId,
        };
        action.Owners.Add(new ActionOwner
        {
            ActionOwnerId = _clock.NewId(),
            ImprovementActionId = action.ImprovementActionId,
            Kind = OwnerKind.Lead,
            Order = 1,
            NameAsWritten = NameOf(number == 1 ? SeatRole.ActionLead : SeatRole.ProgrammeManager),
            SeatId = action.UpdateAuthorSeatId,
        });
        Plan.Actions.Add(action);
    }

    private Group NewGroup(GroupKind kind, string name) => new() { GroupId = _clock.NewId(), AreaId = Area.AreaId, Kind = kind, Name = name };
}

using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>Lays a scenario out as cells and routes; only cohorts that somebody can be in become cells.</summary>
internal sealed class NetworkBuilder
{
    private readonly Scenario _scenario;
    private readonly List<Cell> _cells = [];
    private readonly Dictionary<Cell, int> _places = [];
    private readonly List<Route> _routes = [];
    private readonly List<Source> _sources = [];
    private readonly Dictionary<int, int> _rest = [];
    private readonly Dictionary<int, int> _opening = [];

    private NetworkBuilder(Scenario scenario) => _scenario = scenario;

    public static StockNetwork Build(Scenario scenario) => new NetworkBuilder(scenario).Build();

    private StockNetwork Build()
    {
        for (var i = 0; i < _scenario.Professions.Count; i++)
        {
            Entrants(i, _scenario.Professions[i]);
            Employed(i, _scenario.Professions[i]);
        }

        var doctors = _scenario.Pools.Select((pool, i) => Doctors(i, pool)).ToArray();
        var (regimes, of) = Regime.All(_scenario);
        var routes = _routes.OrderBy(route => route.From).ToList();
        return new()
        {
            Scenario = _scenario,
            Cells = _cells,
            Routes = routes,
            FirstRoute = FirstRoutes(routes),
            Rest = [.. Enumerable.Range(0, _cells.Count).Select(cell => _rest.GetValueOrDefault(cell, cell))],
            Opening = [.. Enumerable.Range(0, _cells.Count).Select(cell => _opening.GetValueOrDefault(cell))],
            Sources = _sources,
            Doctors = doctors,
            RegimeOf = of,
            Regimes = regimes,
        };
    }

    private int[] FirstRoutes(List<Route> routes)
    {
        var first = new int[_cells.Count + 1];
        foreach (var route in routes)
        {
            first[route.From + 1]++;
        }

        for (var cell = 1; cell < first.Length; cell++)
        {
            first[cell] += first[cell - 1];
        }

        return first;
    }

    private int Place(Cell cell)
    {
        if (!_places.TryGetValue(cell, out var place))
        {
            _places[cell] = place = _cells.Count;
            _cells.Add(cell);
        }

        return place;
    }

    private void Add(int cell, int heads) => _opening[cell] = _opening.GetValueOrDefault(cell) + heads;

    /// <summary>Training, exam, and the wait for a post.</summary>
    private void Entrants(int i, Profession profession)
    {
        if (profession.Registered is not { } registered)
        {
            return;
        }

        var pool = Place(new(CellKind.Registered, i));
        Add(pool, registered.Heads);
        _routes.AddRange(registered.Into.Select((cohort, line) => new Route(pool, Place(new(CellKind.Employed, i, cohort)), RouteKind.Hired) { Rate = registered.Hired, Line = line }));
        if (registered.Lost is not null)
        {
            _routes.Add(new(pool, Route.Out, RouteKind.LostToOthers) { Rate = registered.Lost });
        }

        var graduate = profession.Exam is { } exam ? Candidates(i, exam, pool) : pool;
        if (profession.Training is { } training)
        {
            Students(i, training, graduate);
        }
    }

    private void Students(int i, Training training, int graduate)
    {
        for (var left = 1; left <= training.Months; left++)
        {
            var cell = Place(new(CellKind.Student, i, Detail: left));
            _rest[cell] = left == 1 ? graduate : Place(new(CellKind.Student, i, Detail: left - 1));
            _routes.Add(new(cell, Route.Out, RouteKind.LeftTraining) { Rate = training.Leaves });
        }

        foreach (var (left, heads) in training.Students)
        {
            Add(Place(new(CellKind.Student, i, Detail: left)), heads);
        }

        _sources.Add(new(Place(new(CellKind.Student, i, Detail: training.Months)), i, training.Filled, training.Places, null));
    }

    /// <returns>The cell of those who have not sat yet.</returns>
    private int Candidates(int i, Exam exam, int registered)
    {
        foreach (var state in ExamState.Waiting(exam.Parts.Count))
        {
            var cell = Place(new(CellKind.Candidate, i, Detail: state));
            foreach (var (next, parts) in ExamState.After(state, exam))
            {
                var passed = next == ExamState.PassedAll(exam.Parts.Count);
                var to = next < 0 ? Route.Out : passed ? registered : Place(new(CellKind.Candidate, i, Detail: next));
                _routes.Add(new(cell, to, next < 0 ? RouteKind.FailedExam : passed ? RouteKind.Passed : RouteKind.SatExam) { Parts = parts });
            }
        }

        var fresh = Place(new(CellKind.Candidate, i, Detail: ExamState.Fresh));
        Add(fresh, exam.Waiting);
        return fresh;
    }

    /// <summary>Cohorts that somebody is in at the outset, joins, or can come to from one of these.</summary>
    private void Employed(int i, Profession profession)
    {
        var found = new Queue<Cohort>();
        var known = new HashSet<Cohort>();
        void Meet(Cohort cohort)
        {
            if (known.Add(cohort))
            {
                found.Enqueue(cohort);
            }
        }

        foreach (var stock in profession.Opening)
        {
            Add(Place(new(CellKind.Employed, i, stock.Cohort)), stock.Heads);
            Meet(stock.Cohort);
        }

        foreach (var joiners in profession.Joiners)
        {
            _sources.Add(new(Place(new(CellKind.Employed, i, joiners.Into)), i, joiners.Yearly, null, joiners));
            Meet(joiners.Into);
        }

        foreach (var cohort in profession.Registered?.Into ?? [])
        {
            Meet(cohort);
        }

        while (found.TryDequeue(out var cohort))
        {
            Changes(i, profession, cohort, Meet);
        }
    }

    private void Changes(int i, Profession profession, Cohort cohort, Action<Cohort> meet)
    {
        var cell = Place(new(CellKind.Employed, i, cohort));
        var share = _scenario.Words.Hours[cohort.Hours].Fte / 100.0;
        foreach (var flow in profession.Flows.Where(flow => flow.Where.Holds(i, cohort)).DistinctBy(flow => (flow.Kind, flow.To)))
        {
            var next = FlowTargets.After(flow, cohort);
            if (FlowTargets.Stays(flow, cohort))
            {
                continue;
            }

            if (next is { } become)
            {
                meet(become);
            }

            var (from, to) = flow.Kind switch
            {
                FlowKind.GoesAway => (cell, Place(new(CellKind.Away, i, cohort))),
                FlowKind.Returns => (Place(new(CellKind.Away, i, cohort)), cell),
                _ => (cell, next is { } cohortAfter ? Place(new(CellKind.Employed, i, cohortAfter)) : Route.Out),
            };
            _routes.Add(new(from, to, FlowTargets.RouteOf(flow.Kind)) { Rate = flow.Rate, Name = flow.Name, Scale = flow.ProRata ? share : 1 });
        }

        _routes.AddRange(_scenario.Events.OfType<LeaveAtOnce>().Where(each => each.Where.Holds(i, cohort))
            .Select(each => new Route(cell, Route.Out, RouteKind.LeftAtOnce) { Rate = each.Share, Event = each }));
    }

    private int Doctors(int i, Pool pool)
    {
        var cell = Place(new(CellKind.SupervisingDoctor, i));
        Add(cell, pool.Doctors);
        if (pool.Leaves is not null)
        {
            _routes.Add(new(cell, Route.Out, RouteKind.DoctorLeft) { Rate = pool.Leaves });
        }

        if (pool.Recruits is not null)
        {
            _sources.Add(new(cell, Route.Out, pool.Recruits, null, new(default, pool.Recruits, _scenario.From.Plus(1), null, ByChance: false, AreGraduates: false)));
        }

        return cell;
    }
}
